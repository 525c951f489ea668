package org.meedoen.signup.privacy.persistence;

import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.privacy.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of whom there is personal data. */
@Repository
public class PeopleRows {

    private static final String OF_CONGRESS = """
            select participant.id, coalesce(participant.email, gone.email) as email
            from participant left join removed_participant gone on gone.participant = participant.id
            where participant.congress = :congress and (participant.email is not null or gone.email is not null)
            """;

    private record Person(UUID id, String email) {}

    private final JdbcClient jdbc;

    PeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also those who were just removed. */
    public People of(CongressId congress) {
        var all = jdbc.sql(OF_CONGRESS)
                .param("congress", congress.value())
                .query(Person.class)
                .list();
        return new People(
                all.stream().map(one -> new ParticipantId(one.id)).collect(Collectors.toSet()),
                all.stream().map(Person::email).collect(Collectors.toSet()));
    }
}
