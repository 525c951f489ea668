package org.meedoen.notification.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a letter, before it is laid out. The templates name these components. */
record LetterContent(
        String language,
        String subject,
        @Nullable String sample,
        String heading,
        String hello,
        List<String> paragraphs,
        @Nullable Details details,
        @Nullable Clashes clashes,
        Button button,
        @Nullable SignIn signIn,
        @Nullable String about,
        String automatic,
        @Nullable Contact contact) {

    record Button(String label, String url) {}

    record Details(
            Labels label,
            String title,
            String when,
            @Nullable Meeting meetingPoint,
            @Nullable String until) {}

    record Labels(String when, String where, String until, String map) {}

    record Meeting(String name, @Nullable String map) {}

    record Clashes(String introduction, List<Overlap> overlaps) {}

    record Overlap(String title, String when) {}

    record Contact(String introduction, String address) {}

    /** The code stands in two halves that lie apart to the eye, and are copied as one. */
    record SignIn(String askLink, String link, String askCode, String code, List<String> remarks) {

        String firstDigits() {
            return code.substring(0, code.length() / 2);
        }

        String lastDigits() {
            return code.substring(code.length() / 2);
        }
    }
}
