package org.meedoen.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process's nice value, and its session's where Linux schedules sessions; empty where there is no such file. */
final class ProcessPriority {

    private ProcessPriority() {}

    static String of(ProcessHandle process) throws IOException {
        var files = Path.of("/proc", String.valueOf(process.pid()));
        if (!Files.exists(files.resolve("stat"))) {
            return "";
        }
        var nice = Files.readString(files.resolve("stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ")[16];
        return "nice " + nice + ", session's nice " + ofSession(files.resolve("autogroup"));
    }

    /** Where sessions are not scheduled there is no file; in the first session of a machine the file is empty. */
    private static String ofSession(Path autogroup) throws IOException {
        var nice = Files.exists(autogroup) ? Files.readString(autogroup).strip().replaceFirst(".*nice ", "") : "";
        return nice.isEmpty() ? "0" : nice;
    }
}
