package org.meedoen.signup.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.programme.SessionLimits;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.SeveralLines;
import org.meedoen.signup.text.Translated;
import org.meedoen.signup.text.Typed;

/**
 * A session as an organiser describes it, all of it.
 *
 * @param language in which it is given; null: Dutch
 * @param signupOpensAt null: as the congress
 * @param signupClosesAt null: as the congress
 */
record SessionDescription(
        @NotNull Kind kind,
        @NotNull @Valid Title title,
        @JsonProperty("abstract") @Nullable @Valid Summary summary,
        @Nullable @Size(max = SessionLimits.HOSTS) List<@NotNull @OneLine(max = SessionLimits.WORD) String> hosts,
        @Nullable @Valid Word theme,
        @Nullable @OneLine(max = SessionLimits.WORD) String district,
        @Nullable @Pattern(regexp = SessionLimits.LANGUAGE) String language,
        @Nullable @Valid Sentence accessibility,
        @Nullable Instant signupOpensAt,
        @Nullable Instant signupClosesAt) {

    record Title(
            @NotNull @OneLine(max = SessionLimits.TITLE) String nl,
            @Nullable @OneLine(max = SessionLimits.TITLE) String en) {}

    record Summary(
            @NotNull @SeveralLines(max = SessionLimits.ABSTRACT)
            String nl,

            @Nullable @SeveralLines(max = SessionLimits.ABSTRACT)
            String en) {}

    record Word(
            @NotNull @OneLine(max = SessionLimits.WORD) String nl,
            @Nullable @OneLine(max = SessionLimits.WORD) String en) {}

    record Sentence(
            @NotNull @SeveralLines(max = SessionLimits.SENTENCE)
            String nl,

            @Nullable @SeveralLines(max = SessionLimits.SENTENCE)
            String en) {}

    Session.Facts facts() {
        return new Session.Facts(
                kind,
                text(title.nl(), title.en()),
                summary == null ? new Translated("", null) : text(summary.nl(), summary.en()),
                Objects.requireNonNullElse(hosts, List.<String>of()).stream()
                        .map(Typed::tidy)
                        .toList(),
                theme == null ? null : text(theme.nl(), theme.en()),
                district == null ? null : Typed.tidy(district),
                Objects.requireNonNullElse(language, "nl"),
                accessibility == null ? null : text(accessibility.nl(), accessibility.en()),
                seconds(signupOpensAt),
                seconds(signupClosesAt));
    }

    private static Translated text(String nl, @Nullable String en) {
        return new Translated(tidy(nl), en == null ? null : tidy(en));
    }

    /** Lines end as in a file. */
    private static String tidy(String typed) {
        return Typed.tidy(typed).replace("\r\n", "\n");
    }

    private static @Nullable Instant seconds(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
