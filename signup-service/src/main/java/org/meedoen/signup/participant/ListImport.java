package org.meedoen.signup.participant;

import java.util.List;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

/** What became of a file: taken in as a whole, or nothing of it. */
public sealed interface ListImport {

    record Imported(Counts counts) implements ListImport {}

    record Refused(List<Mistake> mistakes) implements ListImport {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
