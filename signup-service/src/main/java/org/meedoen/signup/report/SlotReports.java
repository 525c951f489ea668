package org.meedoen.signup.report;

import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.report.persistence.SlotParticipantRows;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists about one slot. */
@Component
public class SlotReports {

    private final SlotParticipantRows rows;
    private final AuditTrail trail;

    SlotReports(SlotParticipantRows rows, AuditTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** Empty if the congress has no such slot. */
    public Optional<SlotParticipants> participants(CongressId congress, SlotId slot) {
        return rows.of(congress, slot).map(SlotParticipants::of);
    }

    /** The file leaves the installation, with names in it. */
    @Transactional
    public void recordDownload(CongressId congress, SlotId slot, FileFormat format, FileWords words) {
        var file = ValueChange.ofFile(format, words.language());
        trail.record(congress, AuditEntry.changed(AuditAction.DOWNLOAD_NAMES, slot, file));
    }
}
