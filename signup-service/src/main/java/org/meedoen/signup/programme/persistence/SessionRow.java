package org.meedoen.signup.programme.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.text.Translated;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A session under the names of its table's columns. */
@JsonNaming(SnakeCaseStrategy.class)
record SessionRow(
        UUID id,
        CongressId congress,
        String key,
        Kind kind,
        String titleNl,
        @Nullable String titleEn,
        String abstractNl,
        @Nullable String abstractEn,
        List<String> hosts,
        @Nullable String theme,
        @Nullable String themeEn,
        @Nullable String district,
        String language,
        @Nullable String accessibility,
        @Nullable String accessibilityEn,
        @Nullable Instant signupOpensAt,
        @Nullable Instant signupClosesAt) {

    static SessionRow of(CongressId congress, Session session) {
        var facts = session.facts();
        return new SessionRow(
                session.id(),
                congress,
                session.key(),
                facts.kind(),
                facts.title().nl(),
                facts.title().en(),
                facts.summary().nl(),
                facts.summary().en(),
                facts.hosts(),
                Translated.dutch(facts.theme()),
                Translated.english(facts.theme()),
                facts.district(),
                facts.language(),
                Translated.dutch(facts.accessibility()),
                Translated.english(facts.accessibility()),
                facts.signupOpensAt(),
                facts.signupClosesAt());
    }

    static Session session(ResultSet row, int number) throws SQLException {
        var facts = new Session.Facts(
                Kind.valueOf(row.getString("kind")),
                new Translated(row.getString("title_nl"), row.getString("title_en")),
                new Translated(row.getString("abstract_nl"), row.getString("abstract_en")),
                Columns.texts(row, "hosts"),
                Translated.orNull(row.getString("theme"), row.getString("theme_en")),
                row.getString("district"),
                row.getString("language"),
                Translated.orNull(row.getString("accessibility"), row.getString("accessibility_en")),
                Columns.instantOrNull(row, "signup_opens_at"),
                Columns.instantOrNull(row, "signup_closes_at"));
        return new Session(row.getObject("id", UUID.class), row.getString("key"), facts);
    }
}
