package org.meedoen.signup.programme;

import java.util.List;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.Sheet;
import org.meedoen.signup.sheet.SheetReader;
import org.meedoen.signup.sheet.Warning;

/** The rows of a programme, from a sheet, or from a schedule of conference software. */
record ProgrammeSheet(Sheet sheet, List<Warning> warnings) {

    ProgrammeSheet {
        warnings = List.copyOf(warnings);
    }

    /** @param stored provides the keys of a schedule's sessions */
    static ProgrammeSheet of(ImportedFile file, Congress congress, Programme stored) {
        return ScheduleFile.isSchedule(file.content())
                ? ofSchedule(file, congress, stored)
                : new ProgrammeSheet(SheetReader.read(file, ProgrammeColumn.OF_FILE), List.of());
    }

    ProgrammeSheet with(KeptCells kept) {
        if (!(sheet instanceof Sheet.Rows(List<Row> before, ReadFile file))) return this;
        var rows = before.stream().map(kept::in).toList();
        return new ProgrammeSheet(new Sheet.Rows(rows, file.with(rows)), warnings);
    }

    private static ProgrammeSheet ofSchedule(ImportedFile file, Congress congress, Programme stored) {
        var schedule = ScheduleFile.read(file.content());
        if (schedule.isEmpty()) {
            var broken = List.of(Mistake.of(1, null, "broken-schedule"));
            return new ProgrammeSheet(new Sheet.Unreadable(broken, ReadFile.NOTHING), List.of());
        }
        var rows = ScheduleRows.of(schedule.get(), congress, stored);
        var sheet = SheetReader.decide(rows.rows(), ProgrammeColumn.OF_FILE, file.decisions());
        return new ProgrammeSheet(sheet, rows.warnings());
    }
}
