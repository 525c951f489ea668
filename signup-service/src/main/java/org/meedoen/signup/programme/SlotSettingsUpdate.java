package org.meedoen.signup.programme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.PlannedSlots;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.stereotype.Component;

/** Until when freed places go to the waiting list follows from the congress's settings, so slots change with them. */
@Component
class SlotSettingsUpdate implements PlannedSlots {

    private final ProgrammeRows programmes;
    private final SignupEvents events;

    SlotSettingsUpdate(ProgrammeRows programmes, SignupEvents events) {
        this.programmes = programmes;
        this.events = events;
    }

    @Override
    public Set<LocalDate> days(CongressId congress) {
        return programmes.slots(congress).stream()
                .map(slot -> slot.facts().day())
                .collect(toUnmodifiableSet());
    }

    @Override
    public void revise(Congress congress, Instant now) {
        var before = programmes.slots(congress.slug());
        var after = before.stream().map(slot -> revised(slot, congress, now)).toList();
        programmes.saveSlots(congress.slug(), after);
        for (var index = 0; index < before.size(); index++) {
            events.tell(events(congress.slug(), before.get(index), after.get(index)));
        }
    }

    private static Slot revised(Slot slot, Congress congress, Instant now) {
        var promotionEnd = congress.promotionEnd(slot.facts().day());
        return slot.revised(slot.facts(), slot.kind(), promotionEnd, now);
    }

    private static List<SignupEvent> events(CongressId congress, Slot before, Slot after) {
        return SlotEvents.between(congress, before, after);
    }
}
