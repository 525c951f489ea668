package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.AnnouncementRetried;
import org.meedoen.contracts.signup.AnnouncementSent;
import org.meedoen.contracts.signup.AnnouncementStopped;
import org.meedoen.contracts.signup.AnnouncementTested;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignInDeclined;
import org.meedoen.contracts.signup.SignInRequested;

/** A request to sign in: answered with a link and a code, or with the information that they may not take part. */
public record SignInNotice(MailKind kind, @Nullable CongressId congress, UUID signInId, Instant expiresAt)
        implements Notice {

    @Override
    public UUID subject() {
        return signInId;
    }

    @Override
    public String name() {
        return "sign-in." + signInId;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    /** Empty if the event implies no mail. */
    public static Optional<SignInNotice> of(NotificationEvent event) {
        return switch (event) {
            case SignInRequested(var signIn, var congress, var expires) ->
                Optional.of(new SignInNotice(MailKind.SIGN_IN, congress, signIn, expires));
            case SignInDeclined(var signIn, var congress, var expires) ->
                Optional.of(new SignInNotice(MailKind.SIGN_IN_DECLINED, congress, signIn, expires));
            case AnnouncementSent _,
                    AnnouncementStopped _,
                    AnnouncementRetried _,
                    AnnouncementTested _,
                    CongressDeleted _ -> Optional.empty();
        };
    }
}
