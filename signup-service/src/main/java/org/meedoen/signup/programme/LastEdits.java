package org.meedoen.signup.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditTrailReader;
import org.meedoen.signup.audit.ResolvedEntry;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.Notation;
import org.springframework.stereotype.Component;

/** Finds in the audit trail who edited cells, and when. Of a session it is the last change of any of its fields. */
@Component
class LastEdits {

    private final AuditTrailReader trail;

    LastEdits(AuditTrailReader trail) {
        this.trail = trail;
    }

    List<ProgrammeEdit> of(List<EditedCell> edited, Congress congress, Notation told) {
        if (edited.isEmpty()) return List.of();
        var objects = edited.stream().map(LastEdits::object).collect(toSet());
        var entries = trail.effective(congress.slug(), objects).stream()
                .collect(groupingBy(one -> one.stored().entry().object()));
        var cells = new ProgrammeCells(congress, told);
        return edited.stream()
                .map(cell -> ProgrammeEdit.of(cell, cells, last(cell, entries).orElse(null)))
                .toList();
    }

    private static Optional<LastEdit> last(EditedCell cell, Map<String, List<ResolvedEntry>> entries) {
        return entries.getOrDefault(object(cell), List.of()).stream()
                .filter(one -> isEdit(cell, one))
                .findFirst()
                .map(LastEdit::of);
    }

    private static String object(EditedCell cell) {
        var slot = cell.slot();
        return slot == null
                ? AuditAction.CHANGE_SESSION.object(cell.session().id())
                : AuditAction.CHANGE_SLOT.object(slot.id());
    }

    private static boolean isEdit(EditedCell cell, ResolvedEntry one) {
        if (cell.slot() == null) return one.stored().entry().action() == AuditAction.CHANGE_SESSION;
        var field = SlotFields.of(cell.column());
        return one.changes().stream().anyMatch(change -> change.field().equals(field));
    }
}
