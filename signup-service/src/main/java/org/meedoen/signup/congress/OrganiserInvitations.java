package org.meedoen.signup.congress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.OrganiserInvited;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.congress.persistence.OrganiserInvitationRows;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Invites new organisers by mail. An address that is removed before its mail is sent gets none. */
@Component
public class OrganiserInvitations {

    private final OrganiserInvitationRows rows;
    private final Outbox outbox;

    OrganiserInvitations(OrganiserInvitationRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    public Optional<OrganiserInvitation> find(UUID id) {
        return rows.find(id);
    }

    @EventListener
    void changed(OrganisersChanged change) {
        if (!change.removed().isEmpty()) rows.delete(change.congress(), change.removed());
        if (!change.added().isEmpty()) invite(change.congress(), change.added());
    }

    private void invite(CongressId congress, List<String> emails) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        outbox.append(rows.insert(congress, emails, language).stream()
                .map(id ->
                        new OutgoingEvent(Topics.NOTIFICATIONS, congress.value(), new OrganiserInvited(id, congress)))
                .toList());
    }
}
