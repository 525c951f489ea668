package org.meedoen.trial;

import java.io.PrintStream;

/** Reports progress in one line on standard error; standard output holds the results only. */
public final class Progress {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public void now(String doing) {
        var seconds = (System.nanoTime() - begun) / 1_000_000_000;
        var line = String.format("%3d:%02d  %s", seconds / 60, seconds % 60, doing);
        if (terminal) {
            out.print("\r" + padded(line));
        } else {
            out.println(line);
        }
        out.flush();
    }

    public void done() {
        if (terminal) {
            out.print("\r" + padded("") + "\r");
        }
        out.flush();
    }

    private static String padded(String line) {
        return line.length() > WIDTH ? line.substring(0, WIDTH) : line + " ".repeat(WIDTH - line.length());
    }
}
