package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.ImportResult.Renamed;
import org.meedoen.signup.participant.ImportedLine.Effect;
import org.meedoen.signup.programme.ChangedDays;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.FieldChange;
import org.meedoen.signup.sheet.Mistake;

/** Whom a list corrects, whom it adds, and when it has to say more. */
class ParticipantListPlanTests {

    private static final CongressId CONGRESS = new CongressId("c");
    private static final String BUREAU = "bureau@gemeente.example";

    private final Participant jan = known(BUREAU, "Jan Jansen");
    private final Participant els = known(BUREAU, "Els de Vries");

    @Test
    void aSingleDifferentNameIsACorrection() {
        var plan = planned(List.of(jan), line(2, null, BUREAU, "Jan Janssen"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.changed()).containsOnlyKeys(jan.id());
        assertThat(plan.imported())
                .isEqualTo(ImportResult.Imported.of(
                        new Counts(0, 1, 0),
                        List.of(new ListChange(
                                2, jan.id().toString(), List.of(new FieldChange("name", "Jan Jansen", "Jan Janssen")))),
                        List.of(new Renamed(2, jan.id(), "Jan Jansen", "Jan Janssen")),
                        List.of(new ImportedLine(
                                2,
                                "Jan Janssen",
                                Effect.CHANGED,
                                List.of(new FieldChange("name", "Jan Jansen", "Jan Janssen"))))));
    }

    @Test
    void aCorrectionWorksBesideOthersOfTheMailbox() {
        var plan = planned(
                List.of(jan, els),
                line(2, null, BUREAU, "Els de Vries"),
                line(3, null, BUREAU, "Jan Janssen"),
                line(4, null, "piet@gemeente.example", "Piet"));
        assertThat(plan.changed()).containsOnlyKeys(jan.id());
        assertThat(plan.added()).extracting(ListedParticipant::name).containsExactly("Piet");
        assertThat(plan.imported().counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(plan.imported().lines())
                .extracting(ImportedLine::line, ImportedLine::name, ImportedLine::effect)
                .containsExactly(
                        tuple(2, "Els de Vries", Effect.UNCHANGED),
                        tuple(3, "Jan Janssen", Effect.CHANGED),
                        tuple(4, "Piet", Effect.ADDED));
        assertThat(plan.imported().lines().getLast().fields())
                .containsExactly(new FieldChange("address", "", "piet@gemeente.example"));
    }

    @Test
    void anAdditionalNameIsAnotherPerson() {
        var plan = planned(List.of(jan), line(2, null, BUREAU, "Jan Jansen"), line(3, null, BUREAU, "Jan Janssen"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(1, 0, 1));
        assertThat(plan.imported().renamed()).isEmpty();
    }

    @Test
    void twoDifferentNamesAreTwoMorePeople() {
        var plan = planned(List.of(jan, els), line(2, null, BUREAU, "Sam"), line(3, null, BUREAU, "Kim"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(2, 0, 0));
    }

    /** Jan's places are not silently another's. */
    @Test
    void aNameWithNothingInCommonNeedsAnId() {
        assertThat(mistakes(List.of(jan), line(2, null, BUREAU, "Els de Vries")))
                .containsExactly(Mistake.of(2, "name", "somebody-else", "Jan Jansen"));
        var both = planned(List.of(jan), line(2, null, BUREAU, "Els de Vries"), line(3, null, BUREAU, "Jan Jansen"));
        assertThat(both.imported().counts()).isEqualTo(new Counts(1, 0, 1));
        var same = planned(List.of(jan), line(2, jan.id(), BUREAU, "Els de Vries"));
        assertThat(same.changed()).containsOnlyKeys(jan.id());
    }

    /** A line of which something else is wrong. */
    @Test
    void whoMayBeOnALineThatCannotBeReadIsNotMissed() {
        var els = line(2, null, BUREAU, "Els de Vries");
        assertThat(certain(els, new UnreadPeople()))
                .containsExactly(Mistake.of(2, "name", "somebody-else", "Jan Jansen"));
        var sameName = new UnreadPeople();
        sameName.add(null, "jan jansen");
        assertThat(certain(els, sameName)).isEmpty();
        var sameAddress = new UnreadPeople();
        sameAddress.add(BUREAU, null);
        assertThat(certain(els, sameAddress)).isEmpty();
        var anybody = new UnreadPeople();
        anybody.addAnybody();
        assertThat(certain(els, anybody)).isEmpty();
        assertThat(certain(line(2, ParticipantId.random(), BUREAU, "Jan Jansen"), anybody))
                .containsExactly(Mistake.of(2, "id", "unknown-participant"));
    }

    private List<Mistake> certain(ListedLine line, UnreadPeople unread) {
        return ParticipantListPlan.mistakes(List.of(jan), List.of(line), unread);
    }

    @Test
    void whiteSpaceCapitalsAndCompositionMakeNobodyNew() {
        var zoe = known(BUREAU, "Zo\u00eb de  Boer");
        var plan = planned(List.of(zoe, els), line(2, null, BUREAU, "zoe\u0308 DE\u00A0boer"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.imported().renamed()).extracting(Renamed::participantId).containsExactly(zoe.id());
    }

    @Test
    void theExactNameIsPreferredToASimilarOne() {
        var twice = known(BUREAU, "jan jansen");
        var plan = planned(List.of(twice, jan), line(2, null, BUREAU, "Jan Jansen"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void withAnIdNameAndAddressMayChangeTogether() {
        var plan = planned(List.of(jan, els), line(2, jan.id(), "els@gemeente.example", "Els"));
        assertThat(plan.changed().get(jan.id()))
                .isEqualTo(new ListedParticipant("els@gemeente.example", "Els", null, null));
        assertThat(plan.imported().renamed()).hasSize(1);
    }

    @Test
    void withIdsTwoParticipantsMaySwapNames() {
        var plan = planned(
                List.of(jan, els), line(2, jan.id(), BUREAU, "Els de Vries"), line(3, els.id(), BUREAU, "Jan Jansen"));
        assertThat(plan.imported().counts()).isEqualTo(new Counts(0, 2, 0));
    }

    @Test
    void anUnknownOrWrongIdIsRefused() {
        assertThat(mistakes(List.of(jan), line(2, ParticipantId.random(), BUREAU, "Jan Jansen")))
                .containsExactly(Mistake.of(2, "id", "unknown-participant"));
        assertThat(mistakes(List.of(jan, els), line(2, jan.id(), BUREAU, "els de vries")))
                .containsExactly(Mistake.of(2, "name", "known-participant"));
    }

    @Test
    void aRegisteredParticipantIsMatchedOnTheList() {
        var self = new Participant(ParticipantId.random(), CONGRESS, BUREAU, "Sanne", null, null, 0, "nl", false);
        var plan = planned(List.of(self), line(2, null, BUREAU, "Sanne de Wit"));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.changed()).containsOnlyKeys(self.id());
        var same = planned(List.of(self), line(2, null, BUREAU, "Sanne"));
        assertThat(same.imported().changes())
                .containsExactly(new ListChange(2, self.id().toString(), List.of()));
    }

    @Test
    void changedDaysAndOrganisationsAreToldInTheWordsOfTheCells() {
        var day = LocalDate.parse("2090-11-19");
        var known = new Participant(
                ParticipantId.random(),
                CONGRESS,
                BUREAU,
                "Jan",
                new Organisation("utr", "Utrecht"),
                null,
                0,
                "nl",
                true);
        var listed = new ListedParticipant(BUREAU, "Jan", null, Set.of(day.plusDays(1), day));
        var plan = planned(List.of(known), new ListedLine(2, null, listed, true, true));
        assertThat(plan.imported().changes())
                .containsExactly(new ListChange(
                        2,
                        known.id().toString(),
                        List.of(
                                new FieldChange("organisation", "utr", ""),
                                new FieldChange("days", "", "2090-11-19 2090-11-20"))));
        assertThat(plan.days()).containsExactly(new ChangedDays(known.id(), null, listed.days()));
    }

    @Test
    void fieldsWithoutAColumnStay() {
        var known = new Participant(
                ParticipantId.random(),
                CONGRESS,
                BUREAU,
                "Jan",
                new Organisation("utr", "Utrecht"),
                null,
                0,
                "nl",
                true);
        var silent = new ListedLine(2, null, new ListedParticipant(BUREAU, "Jan", null, null), false, false);
        assertThat(planned(List.of(known), silent).imported().counts()).isEqualTo(new Counts(0, 0, 1));
        assertThat(planned(List.of(known), line(2, null, BUREAU, "Jan"))
                        .changed()
                        .get(known.id())
                        .organisation())
                .isNull();
    }

    private static ListedLine line(int line, ParticipantId id, String email, String name) {
        return new ListedLine(line, id, new ListedParticipant(email, name, null, null), true, true);
    }

    private static Participant known(String email, String name) {
        return new Participant(ParticipantId.random(), CONGRESS, email, name, null, null, 0, "nl", true);
    }

    private static ParticipantListPlan.Planned planned(List<Participant> known, ListedLine... lines) {
        return (ParticipantListPlan.Planned) ParticipantListPlan.of(known, List.of(lines));
    }

    private static List<Mistake> mistakes(List<Participant> known, ListedLine... lines) {
        return ((ParticipantListPlan.Mistaken) ParticipantListPlan.of(known, List.of(lines))).mistakes();
    }
}
