package org.meedoen.signup.privacy.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.privacy.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When the personal data of congresses is erased. That a congress's time is near has to be known for a week: a year that was
 * mistyped in the settings, or a period that was shortened, erases nobody at once.
 */
@Repository
public class CongressErasureRows {

    private static final String ENDS = """
            ((congress.days[cardinality(congress.days)] + congress.retention_days)::timestamp
                at time zone congress.time_zone)
            """;

    private static final String NOTICE = "interval '7 days'";

    private static final String ANNOUNCE = """
            insert into congress_erasure (congress, announced_at)
            select slug, now() from congress where\s""" + ENDS + "- " + NOTICE + """
             <= now()
            on conflict (congress) do update set announced_at = excluded.announced_at
            where congress_erasure.announced_at is null
            """;

    private static final String TAKE_BACK = """
            update congress_erasure set announced_at = null
            from congress
            where congress.slug = congress_erasure.congress and announced_at is not null and\s""" + ENDS + "- " + NOTICE + " > now()";

    /** Also if somebody was added to a congress whose people were erased. */
    private static final String DUE = """
            select erasure.congress
            from congress_erasure erasure join congress on congress.slug = erasure.congress
            where announced_at <= now() -\s""" + NOTICE + " and " + ENDS + """
             <= now()
              and (erased_at is null
                   or exists (select from participant where participant.congress = slug and email is not null))
            """;

    private static final String FIND = "select erased_at, greatest(announced_at + " + NOTICE + ", " + ENDS + """
            ) as erases_at
            from congress left join congress_erasure erasure on erasure.congress = congress.slug
            where congress.slug = :congress
            """;

    private final JdbcClient jdbc;

    CongressErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A congress that was moved or keeps its data longer is not near any more. */
    public void announceWhatIsNear() {
        jdbc.sql(TAKE_BACK).update();
        jdbc.sql(ANNOUNCE).update();
    }

    public List<CongressId> due() {
        return jdbc.sql(DUE)
                .query((row, _) -> new CongressId(row.getString("congress")))
                .list();
    }

    public boolean isDue(CongressId congress) {
        return jdbc.sql(DUE + " and erasure.congress = :congress")
                .param("congress", congress.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    public void erased(CongressId congress) {
        jdbc.sql("update congress_erasure set erased_at = now() where congress = :congress")
                .param("congress", congress.value())
                .update();
    }

    public Optional<Retention> find(CongressId congress) {
        return jdbc.sql(FIND)
                .param("congress", congress.value())
                .query(CongressErasureRows::retention)
                .optional();
    }

    private static Retention retention(ResultSet row, int number) throws SQLException {
        var erasesAt = row.getObject("erases_at", OffsetDateTime.class);
        @Nullable OffsetDateTime erasedAt = row.getObject("erased_at", OffsetDateTime.class);
        return new Retention(erasesAt.toInstant(), erasedAt == null ? null : erasedAt.toInstant());
    }
}
