package org.meedoen.signup.sheet;

import java.util.List;

/** A format of files with lines and cells. */
interface SheetFormat {

    Content read(byte[] file);

    sealed interface Content {}

    /** Without empty lines. */
    record Lines(List<Line> lines, Notation notation) implements Content {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    record Broken(Mistake mistake) implements Content {}
}
