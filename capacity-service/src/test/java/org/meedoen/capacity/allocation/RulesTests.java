package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.SignupRequested;

/** Of several reasons, the one that comes first in {@link Rules#REFUSAL} is given. */
class RulesTests {

    private static final String[] PEOPLE = {"Ann", "Bob", "Cas", "Dik", "Eef", "Fay"};

    private final CongressFixture congress = new CongressFixture()
            .slot("visit", 9, 11, 9)
            .slot("walk", 14, 15, 9)
            .signedUp("visit", PEOPLE)
            .signedUp("walk", "Dik", "Eef", "Fay");

    /** Each step adds a reason that comes before those that hold already. */
    @Test
    void theFirstReasonThatAppliesIsGiven() {
        List.of(PEOPLE).forEach(person -> congress.mayCome(person, 19));
        congress.caps(new Cap(null, Cap.Per.CONGRESS, 1));
        assertRefused("Ann", Reason.CAP);
        congress.moved("walk", 10, 12, 9);
        assertRefused("Bob", Reason.OVERLAP);
        congress.becomes("walk", Kind.LECTURE, 18);
        assertRefused("Cas", Reason.NOT_THEIR_DAY);
        assertRefused("Dik", Reason.ALREADY_SIGNED_UP);
        congress.begins("walk");
        assertRefused("Eef", Reason.SLOT_BEGUN);
        congress.cancelled("walk");
        assertRefused("Fay", Reason.SLOT_CANCELLED);
    }

    private void assertRefused(String person, Reason reason) {
        var request = congress.request(person, null, "walk");
        var anotherTime = new SignupRequested(
                CongressFixture.UTRECHT,
                SignupId.random(),
                request.slotId(),
                request.participantId(),
                null,
                request.allowedDays(),
                Instant.EPOCH,
                null,
                null,
                null);
        assertThat(congress.take(anotherTime))
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.Refused.class, fact -> assertThat(fact.reason()).isEqualTo(reason));
    }
}
