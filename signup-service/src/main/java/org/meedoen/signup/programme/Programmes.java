package org.meedoen.signup.programme;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The stored programmes. */
@Component
public class Programmes {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;

    Programmes(CongressRows congresses, ProgrammeRows programmes) {
        this.congresses = congresses;
        this.programmes = programmes;
    }

    public record Published(long version, Congress congress, Programme programme) {}

    /**
     * A slot with its congress and session.
     *
     * @param before its earlier times and places, the oldest first
     */
    public record PlannedSlot(Congress congress, Session session, Slot slot, List<SlotBefore> before) {}

    /** Increases with every change. Empty if there is no such congress. */
    public Optional<Long> version(CongressId congress) {
        return congresses.programmeVersion(congress);
    }

    /** The version and the content at the same moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Published published(CongressId congress) {
        return new Published(
                congresses.programmeVersion(congress).orElseThrow(),
                congresses.find(congress).orElseThrow(),
                programmes.of(congress));
    }

    @Transactional(readOnly = true)
    public Optional<PlannedSlot> slot(SlotId id) {
        return programmes.congressOfSlot(id).map(congress -> planned(congress, id));
    }

    /** A slot of that congress. */
    @Transactional(readOnly = true)
    public Optional<SlotInProgramme> slot(CongressId congress, SlotId id) {
        return programmes
                .slot(congress, id)
                .map(slot -> new SlotInProgramme(
                        congresses.find(congress).orElseThrow(),
                        programmes.session(slot.session()).orElseThrow(),
                        slot));
    }

    private PlannedSlot planned(CongressId congress, SlotId id) {
        var slot = programmes.slot(congress, id).orElseThrow();
        var session = programmes.session(slot.session()).orElseThrow();
        return new PlannedSlot(congresses.find(congress).orElseThrow(), session, slot, programmes.before(id));
    }
}
