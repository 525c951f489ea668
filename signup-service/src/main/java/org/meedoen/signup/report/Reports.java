package org.meedoen.signup.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.report.persistence.ReportRows;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.signup.text.Sentences;
import org.meedoen.spreadsheet.Formula;
import org.meedoen.spreadsheet.RowWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reports while they are read: memory does not grow with the congress. */
@Component
public class Reports {

    /** Columns whose values people read as words. */
    private static final Set<String> CODES = Set.of("status", "cancelled", "companion", "from_set_aside");

    private final ReportRows rows;
    private final AuditTrail trail;
    private final Sentences sentences;

    Reports(ReportRows rows, AuditTrail trail, Sentences sentences) {
        this.rows = rows;
        this.trail = trail;
        this.sentences = sentences;
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
    public void recordDownload(CongressId congress, Report report) {
        if (!report.personalData().isEmpty()) trail.record(congress, AuditEntry.downloaded(congress, report.key()));
    }

    public void write(CongressId congress, Report report, ReportFilter filter, SheetWriter format, OutputStream file)
            throws IOException {
        try (var writer = RowWriter.to(file, format.format(), format.notation().separator())) {
            writer.write(report.columns());
            rows.<IOException>read(congress, report, filter, all -> {
                for (var row : (Iterable<List<String>>) all::iterator) writer.write(shown(report, row));
            });
        }
    }

    private List<String> shown(Report report, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(index -> shown(report.columns().get(index), row.get(index)))
                .toList();
    }

    private String shown(String column, String cell) {
        if (cell.isEmpty()) return cell;
        return CODES.contains(column) ? sentences.say("report." + cell) : Formula.quoted(cell);
    }
}
