package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.participant.ListImport.Renamed;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

/** Whom a list corrects, whom it adds, and when it has to say more. */
class ListPlanTests {

    private static final String BUREAU = "bureau@gemeente.example";

    private final Participant jan = known(BUREAU, "Jan Jansen");
    private final Participant els = known(BUREAU, "Els de Vries");

    @Test
    void oneNameForOneOtherIsACorrectionAndIsTold() {
        var plan = planned(List.of(jan), line(2, null, BUREAU, "Jan Janssen"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.changed()).containsOnlyKeys(jan.id());
        assertThat(plan.imported())
                .isEqualTo(new ListImport.Imported(
                        new Counts(0, 1, 0), List.of(new Renamed(2, jan.id(), "Jan Jansen", "Jan Janssen"))));
    }

    @Test
    void soItIsBesideOthersOfTheMailboxWhoStay() {
        var plan = planned(
                List.of(jan, els),
                line(2, null, BUREAU, "Els de Vries"),
                line(3, null, BUREAU, "Jan Janssen"),
                line(4, null, "piet@gemeente.example", "Piet"));
        assertThat(plan.changed()).containsOnlyKeys(jan.id());
        assertThat(plan.added()).extracting(Listed::name).containsExactly("Piet");
        assertThat(plan.imported().counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void oneMoreNameIsOneMorePerson() {
        var plan = planned(List.of(jan), line(2, null, BUREAU, "Jan Jansen"), line(3, null, BUREAU, "Jan Janssen"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(1, 0, 1));
        assertThat(plan.imported().renamed()).isEmpty();
    }

    @Test
    void twoOtherNamesAreTwoMorePeople() {
        var plan = planned(List.of(jan, els), line(2, null, BUREAU, "Sam"), line(3, null, BUREAU, "Kim"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(2, 0, 0));
    }

    /** Jan's places are not silently another's. */
    @Test
    void aNameThatHasNothingInCommonHasToSayWhoItIs() {
        assertThat(mistakes(List.of(jan), line(2, null, BUREAU, "Els de Vries")))
                .containsExactly(Mistake.of(2, "name", "somebody-else", "Jan Jansen"));
        var both = planned(List.of(jan), line(2, null, BUREAU, "Els de Vries"), line(3, null, BUREAU, "Jan Jansen"));
        assertThat(both.imported().counts()).isEqualTo(new Counts(1, 0, 1));
        var same = planned(List.of(jan), line(2, jan.id(), BUREAU, "Els de Vries"));
        assertThat(same.changed()).containsOnlyKeys(jan.id());
    }

    @Test
    void spaceCapitalsAndCompositionMakeNobodyNew() {
        var zoe = known(BUREAU, "Zo\u00eb de  Boer");
        var plan = planned(List.of(zoe, els), line(2, null, BUREAU, "zoe\u0308 DE\u00A0boer"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.imported().renamed()).extracting(Renamed::participantId).containsExactly(zoe.id());
    }

    @Test
    void ofTwoThatAreAlikeTheExactOneIsMeant() {
        var twice = known(BUREAU, "jan jansen");
        var plan = planned(List.of(twice, jan), line(2, null, BUREAU, "Jan Jansen"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void byTheirIdNameAndAddressMayChangeAtOnce() {
        var plan = planned(List.of(jan, els), line(2, jan.id(), "els@gemeente.example", "Els"));
        assertThat(plan.changed().get(jan.id())).isEqualTo(new Listed("els@gemeente.example", "Els", null, null));
        assertThat(plan.imported().renamed()).hasSize(1);
    }

    @Test
    void byTheirIdsTwoMayBeGivenEachOthersNames() {
        var plan = planned(
                List.of(jan, els), line(2, jan.id(), BUREAU, "Els de Vries"), line(3, els.id(), BUREAU, "Jan Jansen"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(0, 2, 0));
    }

    @Test
    void anIdThatIsUnknownOrLeadsToSomebodyElseIsRefused() {
        assertThat(mistakes(List.of(jan), line(2, UUID.randomUUID(), BUREAU, "Jan Jansen")))
                .containsExactly(Mistake.of(2, "id", "unknown-participant"));
        assertThat(mistakes(List.of(jan, els), line(2, jan.id(), BUREAU, "els de vries")))
                .containsExactly(Mistake.of(2, "name", "known-participant"));
    }

    @Test
    void whoRegisteredThemselvesIsTheSamePersonOnTheList() {
        var self = new Participant(UUID.randomUUID(), "c", BUREAU, "Sanne", null, null, 0, "nl", false);
        var plan = planned(List.of(self), line(2, null, BUREAU, "Sanne de Wit"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.changed()).containsOnlyKeys(self.id());
    }

    @Test
    void whatAFileHasNoColumnForStays() {
        var known = new Participant(
                UUID.randomUUID(), "c", BUREAU, "Jan", new Organisation("utr", "Utrecht"), null, 0, "nl", true);
        var silent = new ListedLine(2, null, new Listed(BUREAU, "Jan", null, null), false, false);
        assertThat(planned(List.of(known), silent).imported().counts()).isEqualTo(new Counts(0, 0, 1));
        assertThat(planned(List.of(known), line(2, null, BUREAU, "Jan"))
                        .changed()
                        .get(known.id())
                        .organisation())
                .isNull();
    }

    private static ListedLine line(int line, UUID id, String email, String name) {
        return new ListedLine(line, id, new Listed(email, name, null, null), true, true);
    }

    private static Participant known(String email, String name) {
        return new Participant(UUID.randomUUID(), "c", email, name, null, null, 0, "nl", true);
    }

    private static ListPlan.Planned planned(List<Participant> known, ListedLine... lines) {
        return (ListPlan.Planned) ListPlan.of(known, List.of(lines));
    }

    private static List<Mistake> mistakes(List<Participant> known, ListedLine... lines) {
        return ((ListPlan.Mistaken) ListPlan.of(known, List.of(lines))).mistakes();
    }
}
