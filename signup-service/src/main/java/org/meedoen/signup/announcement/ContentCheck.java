package org.meedoen.signup.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.announcement.Announcement.Content;
import org.meedoen.signup.text.Placeholder;

/** Finds what is wrong with the texts of a message. */
final class ContentCheck {

    private ContentCheck() {}

    static List<Flaw> flaws(Content content) {
        var hasSlot = content.audience().kind().hasSlot();
        return Stream.of(
                        content.audience().isComplete() ? null : new Flaw("audience.of", "unknown-audience"),
                        content.isHalfTranslated() ? halfTranslated(content) : null,
                        flaw("subject.nl", content.subject().nl(), hasSlot),
                        flaw("subject.en", content.subject().en(), hasSlot),
                        flaw("body.nl", content.body().nl(), hasSlot),
                        flaw("body.en", content.body().en(), hasSlot))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Flaw halfTranslated(Content content) {
        return new Flaw(content.subject().en() == null ? "subject.en" : "body.en", "half-translated");
    }

    private static @Nullable Flaw flaw(String field, @Nullable String text, boolean hasSlot) {
        if (text == null) return null;
        if (Placeholder.leavesBraces(text)) return new Flaw(field, "unknown-placeholder");
        return Placeholder.needsSlot(text) && !hasSlot ? new Flaw(field, "placeholder-without-session") : null;
    }
}
