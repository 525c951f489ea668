package org.meedoen.signup.csv;

import java.util.List;

/** A file as read: its rows, or what is wrong with it as a file. */
public sealed interface CsvFile {

    record Rows(List<Row> rows) implements CsvFile {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    record Unreadable(List<Mistake> mistakes) implements CsvFile {

        public Unreadable {
            mistakes = List.copyOf(mistakes);
        }
    }
}
