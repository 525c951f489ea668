package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

class AdmissionTests {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2090-11-19");

    @Test
    void byListNobodyMayRegister() {
        assertThat(new Admission.ByList().admits("jan@gemeente.example")).isFalse();
    }

    @Test
    void byDomainOnlyTheExactDomainIsAdmitted() {
        var admission = new Admission.ByDomain(Set.of("gemeente.example"));
        assertThat(admission.admits("jan@gemeente.example")).isTrue();
        assertThat(admission.admits("jan@sub.gemeente.example")).isFalse();
        assertThat(admission.admits("jan@nietgemeente.example")).isFalse();
        assertThat(admission.admits("gemeente.example@elders.example")).isFalse();
    }

    @Test
    void anyoneAdmitsEveryAddress() {
        assertThat(new Admission.Anyone().admits("jan@elders.example")).isTrue();
    }

    @Test
    void participantsMayComeOnTheirDaysOnly() {
        assertThat(comingOn(Set.of(WEDNESDAY)).mayComeOn(WEDNESDAY)).isTrue();
        assertThat(comingOn(Set.of(WEDNESDAY)).mayComeOn(WEDNESDAY.plusDays(1))).isFalse();
        assertThat(comingOn(null).mayComeOn(WEDNESDAY)).isTrue();
    }

    private static Participant comingOn(Set<LocalDate> days) {
        return new Participant(
                ParticipantId.random(),
                new CongressId("wijk-2090"),
                "jan@gemeente.example",
                "Jan",
                null,
                days,
                0,
                "nl",
                true);
    }
}
