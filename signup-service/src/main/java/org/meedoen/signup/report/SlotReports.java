package org.meedoen.signup.report;

import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.report.persistence.SlotParticipantRows;
import org.springframework.stereotype.Component;

/** Lists about one slot. */
@Component
public class SlotReports {

    private final SlotParticipantRows rows;

    SlotReports(SlotParticipantRows rows) {
        this.rows = rows;
    }

    /** Empty if the congress has no such slot. */
    public Optional<SlotParticipants> participants(CongressId congress, SlotId slot) {
        return rows.of(congress, slot).map(SlotParticipants::of);
    }
}
