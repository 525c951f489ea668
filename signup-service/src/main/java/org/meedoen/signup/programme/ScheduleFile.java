package org.meedoen.signup.programme;

import java.util.Optional;

/** Recognises a schedule by its first character, and reads it in either format. */
final class ScheduleFile {

    private static final int LONGEST_MARK = 3;

    private ScheduleFile() {}

    static boolean isSchedule(byte[] file) {
        return begin(file) == '{' || begin(file) == '<';
    }

    static Optional<Schedule> read(byte[] file) {
        return begin(file) == '{' ? ScheduleJson.read(file) : ScheduleXml.read(file);
    }

    /** After a byte order mark and white space. */
    private static char begin(byte[] file) {
        for (var index = 0; index < file.length; index++) {
            var isMark = index < LONGEST_MARK && file[index] < 0;
            if (!isMark && !Character.isWhitespace(file[index])) return (char) file[index];
        }
        return 0;
    }
}
