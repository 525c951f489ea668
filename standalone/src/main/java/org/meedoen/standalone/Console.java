package org.meedoen.standalone;

import java.io.PrintStream;

/** Prints for the person at the terminal. */
record Console(PrintStream out) {

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
