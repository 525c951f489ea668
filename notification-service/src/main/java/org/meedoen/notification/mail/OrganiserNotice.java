package org.meedoen.notification.mail;

import java.util.UUID;
import org.meedoen.contracts.CongressId;

/** Somebody was added to the organisers of a congress. */
public record OrganiserNotice(MailKind kind, CongressId congress, UUID invitationId) implements Notice {

    @Override
    public UUID subject() {
        return invitationId;
    }

    @Override
    public String name() {
        return "organiser." + invitationId;
    }

    /** The other lane is for decisions about places, each of which has its mail. */
    @Override
    public boolean urgent() {
        return true;
    }
}
