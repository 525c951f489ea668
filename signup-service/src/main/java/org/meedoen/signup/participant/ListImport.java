package org.meedoen.signup.participant;

import java.util.List;
import java.util.UUID;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

/** What became of a file: taken in as a whole, or nothing of it. */
public sealed interface ListImport {

    /** @param renamed whose name was corrected; counted as changed, too */
    record Imported(Counts counts, List<Renamed> renamed) implements ListImport {

        public Imported {
            renamed = List.copyOf(renamed);
        }
    }

    record Refused(List<Mistake> mistakes) implements ListImport {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** A participant whose name on this line is another way to write it, or another name. */
    record Renamed(int line, UUID participantId, String before, String after) {}
}
