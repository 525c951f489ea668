package org.meedoen.signup.participant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.DayMove;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.ReadFile;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The result of importing a file: all of it or nothing. */
public sealed interface ImportResult {

    /**
     * @param changes in the order of the lines
     * @param renamed participants with a corrected name; they also count as changed
     * @param lines all of them, in their order
     */
    record Imported(
            Counts counts,
            List<ListChange> changes,
            List<Renamed> renamed,
            List<ImportedLine> lines,
            ConcernedPeople people,
            ReadFile file)
            implements ImportResult {

        static Imported of(Counts counts, List<ListChange> changes, List<Renamed> renamed, List<ImportedLine> lines) {
            return new Imported(counts, changes, renamed, lines, ConcernedPeople.NOBODY, ReadFile.NOTHING);
        }

        public Imported {
            changes = List.copyOf(changes);
            renamed = List.copyOf(renamed);
            lines = List.copyOf(lines);
        }

        AuditEntry auditEntry(AuditAction action, CongressId congress) {
            var changed = Map.of("added", counts.added(), "changed", counts.changed());
            return AuditEntry.imported(action, congress, changed, file.recordedCounts());
        }

        Imported concerning(ConcernedPeople others) {
            return new Imported(counts, changes, renamed, lines, others, file);
        }

        Imported from(ReadFile read) {
            return new Imported(counts, changes, renamed, lines, people, read);
        }
    }

    /** The effect would not be the expected one. Nothing was stored. */
    record ChangedMeanwhile() implements ImportResult {}

    /** Stores nothing unless the effect is the one that organisers were shown. */
    default ImportResult ifExpected(Predicate<Imported> expected) {
        if (!(this instanceof Imported imported) || expected.test(imported)) return this;
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new ChangedMeanwhile();
    }

    /** @param move how the dates in the file can be moved to the days of the congress */
    record Refused(List<Mistake> mistakes, ReadFile file, Optional<DayMove> move) implements ImportResult {

        Refused(List<Mistake> mistakes, ReadFile file) {
            this(mistakes, file, Optional.empty());
        }

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** A participant with a different name on this line. */
    record Renamed(int line, ParticipantId participantId, String before, String after) {}
}
