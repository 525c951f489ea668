package org.meedoen.signup.sheet;

import java.util.List;

/** A file as read: its rows, or what is wrong with it as a file. */
public sealed interface Sheet {

    record Rows(List<Row> rows) implements Sheet {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    record Unreadable(List<Mistake> mistakes) implements Sheet {

        public Unreadable {
            mistakes = List.copyOf(mistakes);
        }
    }
}
