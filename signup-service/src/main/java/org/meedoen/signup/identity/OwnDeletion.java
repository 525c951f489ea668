package org.meedoen.signup.identity;

import java.util.Collection;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.OrganiserDismissals;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.identity.persistence.PersonalAccountRows;
import org.meedoen.signup.participant.ParticipantChanges;
import org.meedoen.signup.privacy.Erasure;
import org.meedoen.signup.privacy.persistence.PeopleRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases somebody who asks for it. All of it is one transaction: the withdrawals are on their way to allocation, and the person
 * is erased, or neither. There are no mails about it: the address is erased as well.
 */
@Component
public class OwnDeletion {

    private final Accounts accounts;
    private final PersonalAccountRows rows;
    private final CongressRows congresses;
    private final OrganiserDismissals dismissals;
    private final Administrators administrators;
    private final ParticipantChanges participants;
    private final PeopleRows people;
    private final Erasure erasure;

    OwnDeletion(
            Accounts accounts,
            PersonalAccountRows rows,
            CongressRows congresses,
            OrganiserDismissals dismissals,
            Administrators administrators,
            ParticipantChanges participants,
            PeopleRows people,
            Erasure erasure) {
        this.accounts = accounts;
        this.rows = rows;
        this.congresses = congresses;
        this.dismissals = dismissals;
        this.administrators = administrators;
        this.participants = participants;
        this.people = people;
        this.erasure = erasure;
    }

    public sealed interface Result {}

    public record Deleted() implements Result {}

    /** Nobody else would organise these. */
    public record LastOrganiser(Collection<CongressId> congresses) implements Result {}

    public record LastAdministrator() implements Result {}

    /** Repeating it changes nothing. */
    @Transactional
    public Result delete(UUID account) {
        return accounts.addressOf(account).map(this::delete).orElseGet(Deleted::new);
    }

    private Result delete(String email) {
        rows.congresses(email).forEach(congresses::lock);
        var organised = rows.organisedBy(email);
        var alone = dismissals.onlyOrganisedBy(email, organised);
        if (!alone.isEmpty()) return new LastOrganiser(alone);
        if (administrators.remove(email) instanceof Administrators.LastOne) return new LastAdministrator();
        dismissals.dismiss(email, organised);
        participants.leave(email);
        erasure.erase(people.of(email));
        return new Deleted();
    }
}
