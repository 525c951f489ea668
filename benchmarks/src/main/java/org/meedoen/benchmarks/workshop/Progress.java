package org.meedoen.benchmarks.workshop;

import java.io.PrintStream;

/** One line on standard error that tells what goes on; the results alone are on standard output. */
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
