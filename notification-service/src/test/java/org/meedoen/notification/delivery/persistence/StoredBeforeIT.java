package org.meedoen.notification.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.persistence.MailsDatabase.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.delivery.ClaimedMail;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.PlaceNotice;
import org.meedoen.notification.mail.SignInNotice;

/** Mails that were stored before mails of any kind were stored alike go on where they were. */
class StoredBeforeIT {

    private static final Instant LATER = Instant.parse("2090-01-01T00:00:00Z");

    private final MailsDatabase mails = MailsDatabase.former();
    private final ParticipantId anna = ParticipantId.random();
    private final SlotId kept = SlotId.random();
    private final SlotId wanted = SlotId.random();
    private final SignupId signup = SignupId.random();

    @Test
    void storedMailsKeepTheirContentAndStillAbsorbEarlierOnes() {
        var signIn = UUID.randomUUID();
        var given = SignupId.random();
        mails.jdbc
                .sql("""
                insert into mails (lane, kind, congress, signup_id, slot_id, participant_id, decision, position, held, clashes,
                    state, decided_at)
                values ('PLACE', 'EXCHANGED', 'lpb', :signup, :wanted, :anna, 2, null, 'PLACE', array[cast(:kept as uuid)],
                        'WAITING', now()),
                    ('PLACE', 'WAITING_LIST', 'lpb', :given, gen_random_uuid(), gen_random_uuid(), 1, 4, 'WAITING', '{}',
                        'WAITING', now()),
                    ('PLACE', 'REFUSED', 'lpb', gen_random_uuid(), :wanted, :anna, 1, null, null, '{}', 'ABSORBED', now())
                """)
                .param("signup", signup.value())
                .param("wanted", wanted.value())
                .param("anna", anna.value())
                .param("kept", kept.value())
                .param("given", given.value())
                .update();
        mails.jdbc
                .sql("""
                insert into mails (lane, kind, sign_in_id, expires_at, state, decided_at)
                values ('SIGN_IN', 'SIGN_IN', :signIn, cast(:expires as timestamptz), 'WAITING', now())
                """)
                .param("signIn", signIn)
                .param("expires", LATER.toString())
                .update();

        mails.bringUpToDate();

        var exchanged = new PlaceNotice(
                MailKind.EXCHANGED,
                MailsDatabase.LPB,
                signup,
                wanted,
                anna,
                2,
                null,
                Held.PLACE,
                List.of(kept),
                null,
                null,
                null);
        var due = mails.due(Lane.PLACE);
        assertThat(due).hasSize(2).extracting(ClaimedMail::notice).contains(exchanged);
        assertThat(due.getLast().notice()).hasFieldOrPropertyWithValue("position", 4);
        assertThat(mails.due(Lane.SIGN_IN))
                .extracting(ClaimedMail::notice)
                .containsExactly(new SignInNotice(MailKind.SIGN_IN, null, signIn, LATER));
        mails.decided(exchanged, place(MailKind.WITHDRAWN, signup, wanted, anna, 3));
        assertThat(mails.states())
                .containsExactly("ABSORBED LATER_DECISION", "WAITING", "ABSORBED", "WAITING", "WAITING");
    }
}
