package org.meedoen.signup.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.report.persistence.ReportRows;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reports while they are read: memory does not grow with the congress. */
@Component
public class Reports {

    private final ReportRows rows;
    private final AuditTrail trail;

    Reports(ReportRows rows, AuditTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** Empty if there is no such congress. */
    public Optional<List<ReportSummary>> of(CongressId congress) {
        return rows.counts(congress)
                .map(counts -> Arrays.stream(Report.values())
                        .map(report -> summary(report, counts))
                        .toList());
    }

    private static ReportSummary summary(Report report, Map<Report, Long> counts) {
        return new ReportSummary(report.key(), counts.getOrDefault(report, 0L), report.personalData());
    }

    /** A file with personal data leaves the installation. */
    @Transactional
    public void recordDownload(CongressId congress, Report report, FileFormat format, FileWords words) {
        if (report.personalData().isEmpty()) return;
        var file = ValueChange.ofFile(format, words.language());
        trail.record(congress, AuditEntry.downloaded(congress, report.key(), file));
    }

    public void write(
            CongressId congress,
            Report report,
            ReportFilter filter,
            FileWords words,
            SheetWriter format,
            OutputStream file)
            throws IOException {
        try (var writer = format.to(file)) {
            var cells = new ReportCells(report, words);
            writer.write(cells.headings());
            rows.<IOException>read(congress, report, filter, all -> {
                for (var row : (Iterable<List<String>>) all::iterator) writer.write(cells.of(row));
            });
        }
    }
}
