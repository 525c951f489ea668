package org.meedoen.signup.participant.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.participant.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the participants of a congress. */
@Repository
public class ParticipantPageRows {

    private static final String MATCHING = """
            where participant.congress = :congress and participant.email is not null
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

    public Page<Participant> page(CongressId congress, String search, Paging paging) {
        return database.snapshot(() -> read(congress, search, paging));
    }

    private Page<Participant> read(CongressId congress, String search, Paging paging) {
        var total = matching(COUNT, congress, search).query(Long.class).single();
        var some = matching(PAGE, congress, search)
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(ParticipantRows::participant)
                .list();
        return new Page<>(some, total);
    }

    private JdbcClient.StatementSpec matching(String sql, CongressId congress, String search) {
        return database.jdbc().sql(sql).param("congress", congress.value()).param("search", search);
    }
}
