package org.meedoen.signup.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.FieldChange;
import org.meedoen.signup.sheet.Notation;

/** Finds the differences between a programme and its planned content, cell by cell. */
final class ProgrammeChanges {

    private static final int LONGEST = 300;

    private final ProgrammeCells cells;
    private final Map<UUID, Session> sessions;
    private final Map<SlotId, Slot> slots;

    private ProgrammeChanges(Congress congress, Programme stored, Notation notation) {
        cells = new ProgrammeCells(congress, notation);
        sessions = stored.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        slots = stored.slots().stream().collect(Collectors.toMap(Slot::id, Function.identity()));
    }

    static List<ProgrammeChange> between(
            Congress congress, Programme stored, ProgrammePlan.Planned planned, Notation notation) {
        return new ProgrammeChanges(congress, stored, notation).of(planned);
    }

    private List<ProgrammeChange> of(ProgrammePlan.Planned planned) {
        var sessionsAfter = sessionsAfter(planned);
        return Stream.concat(
                        planned.sessions().stream().map(this::of),
                        planned.slots().stream()
                                .map(slot -> of(slot, Objects.requireNonNull(sessionsAfter.get(slot.session())))))
                .toList();
    }

    private Map<UUID, Session> sessionsAfter(ProgrammePlan.Planned planned) {
        return Stream.concat(sessions.values().stream(), planned.sessions().stream())
                .collect(Collectors.toMap(Session::id, Function.identity(), (_, after) -> after));
    }

    private ProgrammeChange of(Session after) {
        var before = sessions.get(after.id());
        var fields = before == null ? List.<FieldChange>of() : fields(cells.of(before), cells.of(after));
        return new ProgrammeChange(after.key(), null, after.facts().title(), null, before == null, fields);
    }

    private ProgrammeChange of(Slot after, Session session) {
        var before = slots.get(after.id());
        var fields = before == null ? List.<FieldChange>of() : fields(cells.of(before), cells.of(after));
        return new ProgrammeChange(
                session.key(),
                after.key(),
                session.facts().title(),
                after.facts().start(),
                before == null,
                fields);
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        return ProgrammeColumn.ALL.stream()
                .filter(column -> !text(before, column).equals(text(after, column)))
                .map(column -> new FieldChange(column, shortened(text(before, column)), shortened(text(after, column))))
                .toList();
    }

    private static String text(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
