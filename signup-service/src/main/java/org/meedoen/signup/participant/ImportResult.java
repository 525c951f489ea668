package org.meedoen.signup.participant;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The result of importing a file: all of it or nothing. */
public sealed interface ImportResult {

    /**
     * @param changes in the order of the lines
     * @param renamed participants with a corrected name; they also count as changed
     */
    record Imported(Counts counts, List<ListChange> changes, List<Renamed> renamed, ConcernedPeople people)
            implements ImportResult {

        public Imported {
            changes = List.copyOf(changes);
            renamed = List.copyOf(renamed);
        }

        /** What the audit trail records. */
        Map<String, Integer> recordedCounts() {
            return Map.of("added", counts.added(), "changed", counts.changed());
        }

        Imported concerning(ConcernedPeople others) {
            return new Imported(counts, changes, renamed, others);
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

    record Refused(List<Mistake> mistakes) implements ImportResult {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** A participant with a different name on this line. */
    record Renamed(int line, ParticipantId participantId, String before, String after) {}
}
