package org.meedoen.notification.mail;

import java.util.Optional;
import org.meedoen.contracts.signup.AnnouncementRetried;
import org.meedoen.contracts.signup.AnnouncementSent;
import org.meedoen.contracts.signup.AnnouncementStopped;
import org.meedoen.contracts.signup.AnnouncementTested;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.OrganiserInvited;
import org.meedoen.contracts.signup.ReminderDue;
import org.meedoen.contracts.signup.SignInDeclined;
import org.meedoen.contracts.signup.SignInRequested;

/** The mails that signup-service requests one at a time. */
public final class RequestedNotices {

    private RequestedNotices() {}

    /** Empty if the event implies no mail. */
    public static Optional<Notice> of(NotificationEvent event) {
        return switch (event) {
            case SignInRequested(var signIn, var congress, var expires) ->
                Optional.of(new SignInNotice(MailKind.SIGN_IN, congress, signIn, expires));
            case SignInDeclined(var signIn, var congress, var expires) ->
                Optional.of(new SignInNotice(MailKind.SIGN_IN_DECLINED, congress, signIn, expires));
            case OrganiserInvited(var invitation, var congress) ->
                Optional.of(new OrganiserNotice(MailKind.ORGANISER_INVITED, congress, invitation));
            case AnnouncementSent _,
                    AnnouncementStopped _,
                    AnnouncementRetried _,
                    AnnouncementTested _,
                    ReminderDue _,
                    CongressDeleted _ -> Optional.empty();
        };
    }
}
