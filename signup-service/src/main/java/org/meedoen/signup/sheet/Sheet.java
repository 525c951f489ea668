package org.meedoen.signup.sheet;

import java.util.List;

/** A file as read: its rows, or what is wrong with it as a file. */
public sealed interface Sheet {

    ReadFile file();

    /** What is wrong with it apart from its cells. */
    List<Mistake> mistakes();

    /** The rows that can be read, without those that are skipped. */
    default List<Row> imported() {
        return file().rows().stream().filter(row -> !row.skipped()).toList();
    }

    /** @param rows with those that are skipped */
    record Rows(List<Row> rows, ReadFile file) implements Sheet {

        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Mistake> mistakes() {
            return List.of();
        }
    }

    /** Its other rows are in the file, so that all mistakes are reported at once. */
    record Unreadable(List<Mistake> mistakes, ReadFile file) implements Sheet {

        public Unreadable {
            mistakes = List.copyOf(mistakes);
        }
    }
}
