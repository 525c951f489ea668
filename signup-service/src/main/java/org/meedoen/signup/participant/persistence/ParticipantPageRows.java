package org.meedoen.signup.participant.persistence;

import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.participant.ParticipantPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the participants of a congress. */
@Repository
public class ParticipantPageRows {

    private static final String MATCHING = """
            where participant.congress = :congress and removed_at is null
              and (strpos(lower(participant.name), lower(:search)) > 0
                   or strpos(participant.email, lower(:search)) > 0
                   or strpos(lower(organisation.name), lower(:search)) > 0)
            """;

    private static final String COUNT = "select count(*) " + ParticipantRows.FROM + MATCHING;
    private static final String PAGE =
            ParticipantRows.SELECT + MATCHING + ParticipantRows.BY_NAME + " limit :size offset :skipped";

    private final ReadOnlyDatabase database;

    ParticipantPageRows(ReadOnlyDatabase database) {
        this.database = database;
    }

    public ParticipantPage page(String congress, ParticipantPage.Wanted wanted) {
        return database.snapshot(() -> read(congress, wanted));
    }

    private ParticipantPage read(String congress, ParticipantPage.Wanted wanted) {
        var total = matching(COUNT, congress, wanted).query(Long.class).single();
        var some = matching(PAGE, congress, wanted)
                .param("size", wanted.size())
                .param("skipped", wanted.skipped())
                .query(ParticipantRows::participant)
                .list();
        return new ParticipantPage(some, total);
    }

    private JdbcClient.StatementSpec matching(String sql, String congress, ParticipantPage.Wanted wanted) {
        return database.jdbc().sql(sql).param("congress", congress).param("search", wanted.search());
    }
}
