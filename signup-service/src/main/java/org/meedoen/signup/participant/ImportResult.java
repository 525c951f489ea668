package org.meedoen.signup.participant;

import java.util.List;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

/** The result of importing a file: all of it or nothing. */
public sealed interface ImportResult {

    /** @param renamed participants with a corrected name; they also count as changed */
    record Imported(Counts counts, List<Renamed> renamed) implements ImportResult {

        public Imported {
            renamed = List.copyOf(renamed);
        }
    }

    record Refused(List<Mistake> mistakes) implements ImportResult {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** A participant with a different name on this line. */
    record Renamed(int line, ParticipantId participantId, String before, String after) {}
}
