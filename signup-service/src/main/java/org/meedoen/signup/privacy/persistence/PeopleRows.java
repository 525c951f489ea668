package org.meedoen.signup.privacy.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of whom there is personal data. */
@Repository
public class PeopleRows {

    private static final String KNOWN = """
            select participant.id, coalesce(participant.email, gone.email) as email
            from participant left join removed_participant gone on gone.participant = participant.id
            """;

    private static final String OF_CONGRESS = KNOWN + """
            where participant.congress = :congress and (participant.email is not null or gone.email is not null)
            """;

    private static final String OF_ADDRESS = KNOWN + "where participant.email = :email or gone.email = :email";

    private record Known(UUID id, String email) {}

    private final JdbcClient jdbc;

    PeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also those who were just removed. */
    public People of(CongressId congress) {
        var all = jdbc.sql(OF_CONGRESS)
                .param("congress", congress.value())
                .query(Known.class)
                .list();
        return new People(
                all.stream().map(one -> new ParticipantId(one.id)).collect(Collectors.toSet()),
                all.stream().map(Known::email).collect(Collectors.toSet()));
    }

    /** All that was the same address, also of those who were just removed. */
    public People of(String email) {
        var all = jdbc.sql(OF_ADDRESS).param("email", email).query(Known.class).list();
        return new People(
                all.stream().map(one -> new ParticipantId(one.id)).collect(Collectors.toSet()), Set.of(email));
    }

    public Optional<Person> find(UUID account) {
        return jdbc.sql("select id as account, email from account where id = :account")
                .param("account", account)
                .query(Person.class)
                .optional();
    }

    public Instant now() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }
}
