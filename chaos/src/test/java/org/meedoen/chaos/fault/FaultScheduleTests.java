package org.meedoen.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.chaos.fault.Fault.Kill;
import org.meedoen.chaos.fault.Fault.Pause;
import org.meedoen.chaos.fault.Fault.SmtpFault;

class FaultScheduleTests {

    @Test
    void theSameSeedGivesTheSameFaults() {
        assertThat(faultSets(7, 100)).isEqualTo(faultSets(7, 100));
        assertThat(faultSets(7, 100)).isNotEqualTo(faultSets(8, 100));
    }

    @Test
    void everyComponentIsKilledAndPausedBeforeAnyFaultOccursTwice() {
        var faults = faultSets(3, 25).stream()
                .flatMap(set -> set.faults().stream())
                .limit(25)
                .toList();
        for (var component : Component.values()) {
            assertThat(faults).contains(new Kill(component));
            assertThat(faults).anyMatch(fault -> fault instanceof Pause pause && pause.component() == component);
        }
        assertThat(faults).filteredOn(SmtpFault.class::isInstance).hasSize(3);
        assertThat(faults).doesNotHaveDuplicates();
    }

    @Test
    void someFaultsOccurInPairs() {
        assertThat(faultSets(5, 40)).anyMatch(set -> set.faults().size() == 2);
    }

    private static List<FaultSet> faultSets(long seed, int count) {
        return Stream.generate(new FaultSchedule(seed)::next).limit(count).toList();
    }
}
