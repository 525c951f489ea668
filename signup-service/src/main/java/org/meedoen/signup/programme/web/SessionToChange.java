package org.meedoen.signup.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.text.Translated;

/** A session as it is stored, in the form in which it is described; see {@link SessionDescription}. */
record SessionToChange(
        UUID id,
        String key,
        Kind kind,
        Translated title,
        @JsonProperty("abstract") @Nullable Translated summary,
        List<String> hosts,
        @Nullable Translated theme,
        @Nullable String district,
        String language,
        @Nullable Translated accessibility,
        @Nullable Instant signupOpensAt,
        @Nullable Instant signupClosesAt) {

    static SessionToChange of(Session session) {
        var facts = session.facts();
        return new SessionToChange(
                session.id(),
                session.key(),
                facts.kind(),
                facts.title(),
                facts.summary().nl().isEmpty() ? null : facts.summary(),
                facts.hosts(),
                facts.theme(),
                facts.district(),
                facts.language(),
                facts.accessibility(),
                facts.signupOpensAt(),
                facts.signupClosesAt());
    }
}
