package org.meedoen.signup.announcement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.announcement.Announcement.Content;
import org.meedoen.signup.announcement.Audience;
import org.meedoen.signup.announcement.AudienceKind;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.SeveralLines;
import org.meedoen.signup.text.Translated;
import org.meedoen.signup.text.Typed;

/** A message as an organiser writes it, all of it. */
record AnnouncementRequest(
        @NotNull @Valid AudienceRequest audience,
        @NotNull @Valid Subject subject,
        @NotNull @Valid Body body) {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 10_000;

    /** @param of the day, or the id of the session, slot or organisation; absent for everyone */
    record AudienceRequest(
            @NotNull AudienceKind kind,
            @Nullable @OneLine(max = 100) String of) {

        Audience audience() {
            return new Audience(kind, of == null ? null : Typed.tidy(of));
        }
    }

    record Subject(
            @NotNull @OneLine(max = LONGEST_SUBJECT) String nl,
            @Nullable @OneLine(max = LONGEST_SUBJECT) String en) {}

    record Body(
            @NotNull @SeveralLines(max = LONGEST_BODY) String nl,
            @Nullable @SeveralLines(max = LONGEST_BODY) String en) {}

    Content content() {
        return new Content(audience.audience(), text(subject.nl, subject.en), text(body.nl, body.en));
    }

    private static Translated text(String nl, @Nullable String en) {
        return new Translated(tidy(nl), en == null ? null : tidy(en));
    }

    private static String tidy(String typed) {
        return Typed.tidy(typed).replace("\r\n", "\n");
    }
}
