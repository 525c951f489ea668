package org.meedoen.standalone;

import java.io.PrintStream;

/** What the person at the terminal is told. */
record Console(PrintStream out) {

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
