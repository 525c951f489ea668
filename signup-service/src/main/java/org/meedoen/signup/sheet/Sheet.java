package org.meedoen.signup.sheet;

import java.util.List;

/** A file as read: its rows, or what is wrong with it as a file. */
public sealed interface Sheet {

    ReadFile file();

    /** @param rows with those that are skipped */
    record Rows(List<Row> rows, ReadFile file) implements Sheet {

        public Rows {
            rows = List.copyOf(rows);
        }

        public List<Row> imported() {
            return rows.stream().filter(row -> !row.skipped()).toList();
        }
    }

    record Unreadable(List<Mistake> mistakes, ReadFile file) implements Sheet {

        public Unreadable {
            mistakes = List.copyOf(mistakes);
        }
    }
}
