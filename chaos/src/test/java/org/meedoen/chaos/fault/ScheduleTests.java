package org.meedoen.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.chaos.fault.Fault.Kill;
import org.meedoen.chaos.fault.Fault.MailTrouble;
import org.meedoen.chaos.fault.Fault.Pause;

class ScheduleTests {

    @Test
    void theSameSeedGivesTheSameFaults() {
        assertThat(strikes(7, 100)).isEqualTo(strikes(7, 100));
        assertThat(strikes(7, 100)).isNotEqualTo(strikes(8, 100));
    }

    @Test
    void everyPartIsKilledAndPausedBeforeAnythingHappensTwice() {
        var faults = strikes(3, 25).stream()
                .flatMap(strike -> strike.faults().stream())
                .limit(25)
                .toList();
        for (var part : Part.values()) {
            assertThat(faults).contains(new Kill(part));
            assertThat(faults).anyMatch(fault -> fault instanceof Pause pause && pause.part() == part);
        }
        assertThat(faults).filteredOn(MailTrouble.class::isInstance).hasSize(3);
        assertThat(faults).doesNotHaveDuplicates();
    }

    @Test
    void someFaultsFallTogether() {
        assertThat(strikes(5, 40)).anyMatch(strike -> strike.faults().size() == 2);
    }

    private static List<Strike> strikes(long seed, int count) {
        return Stream.generate(new Schedule(seed)::next).limit(count).toList();
    }
}
