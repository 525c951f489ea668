package org.meedoen.signup.participant;

import java.util.Objects;
import java.util.stream.Stream;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.ImportResult.Renamed;
import org.meedoen.signup.programme.ChangedDays;

/** A line of the organisers' list and the participant whom it describes. */
record PlannedChange(int line, Participant known, ListedParticipant before, ListedParticipant after) {

    PlannedChange(ListedLine line, Participant known) {
        this(line.line(), known, ListedParticipant.of(known), line.changing(ListedParticipant.of(known)));
    }

    ParticipantId id() {
        return known.id();
    }

    /** A participant who registered themselves is on the list from then on, even if nothing else changes. */
    boolean changes() {
        return !known.listed() || !after.equals(before);
    }

    ListChange told() {
        return new ListChange(line, id().toString(), ListedFields.changed(before, after));
    }

    ImportedLine asLine() {
        var effect = changes() ? ImportedLine.Effect.CHANGED : ImportedLine.Effect.UNCHANGED;
        return new ImportedLine(line, after.name(), effect, ListedFields.changed(before, after));
    }

    Stream<Renamed> renamed() {
        return before.name().equals(after.name())
                ? Stream.empty()
                : Stream.of(new Renamed(line, id(), before.name(), after.name()));
    }

    Stream<ChangedDays> days() {
        return Objects.equals(before.days(), after.days())
                ? Stream.empty()
                : Stream.of(new ChangedDays(id(), before.days(), after.days()));
    }
}
