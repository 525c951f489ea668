package org.meedoen.trial;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/**
 * Brings in many people at once: accounts, sessions and participants are written to signup-service's database as sets,
 * as if each had signed in by mail.
 */
public final class SignedInPeople {

    private static final String ACCOUNTS = """
            insert into account (id, email)
            select id, id || '@deelnemer.example' from unnest(?::uuid[]) as id
            """;

    private static final String SESSIONS = """
            insert into account_session (id, account, own_device, expires_at)
            select id, account, true, now() + interval '30 days'
            from unnest(?::uuid[], ?::uuid[]) as opened (id, account)
            """;

    private static final String PARTICIPANTS = """
            insert into participant (id, congress, email, name, listed)
            select id, ?, account || '@deelnemer.example', 'Deelnemer ' || account, true
            from unnest(?::uuid[], ?::uuid[]) as known (id, account)
            """;

    private static final String ADMINISTRATORS = """
            insert into administrator (email) select account || '@deelnemer.example' from unnest(?::uuid[]) as account
            """;

    private static final String ORGANISATION = """
            insert into organisation (congress, id, name) values (?, ?, 'Gemeente ' || ?)
            """;

    private static final String EMPLOYED = """
            update participant set organisation = ? where id = any (?::uuid[])
            """;

    private final Databases databases;
    private final LoginSessions sessions;

    public SignedInPeople(Databases databases, LoginSessions sessions) {
        this.databases = databases;
        this.sessions = sessions;
    }

    public List<SignedInPerson> in(CongressId congress, int count) {
        var people = people(count, List.of());
        try (var sql = signedIn(people)) {
            sql.run(
                    PARTICIPANTS,
                    congress.value(),
                    ids(people, SignedInPerson::participant),
                    ids(people, SignedInPerson::account));
            sql.run("analyze participant, account, signup");
        }
        return people;
    }

    /** Makes them colleagues, in an organisation that is new to the congress. */
    public void employ(CongressId congress, String organisation, List<SignedInPerson> people) {
        try (var sql = new SqlConnection(databases.of("signup"))) {
            sql.run(ORGANISATION, congress.value(), organisation, organisation);
            sql.run(EMPLOYED, organisation, ids(people, SignedInPerson::participant));
        }
    }

    public SignedInPerson administrator() {
        var people = people(1, List.of("ADMIN"));
        try (var sql = signedIn(people)) {
            sql.run(ADMINISTRATORS, (Object) ids(people, SignedInPerson::account));
        }
        return people.getFirst();
    }

    private List<SignedInPerson> people(int count, List<String> roles) {
        return IntStream.range(0, count).parallel().mapToObj(i -> person(roles)).toList();
    }

    private SignedInPerson person(List<String> roles) {
        var account = UUID.randomUUID();
        var session = UUID.randomUUID();
        return new SignedInPerson(ParticipantId.random(), account, session, sessions.cookie(account, session, roles));
    }

    private SqlConnection signedIn(List<SignedInPerson> people) {
        var sql = new SqlConnection(databases.of("signup"));
        sql.run(ACCOUNTS, (Object) ids(people, SignedInPerson::account));
        sql.run(SESSIONS, ids(people, SignedInPerson::session), ids(people, SignedInPerson::account));
        return sql;
    }

    private static String[] ids(List<SignedInPerson> people, Function<SignedInPerson, ?> id) {
        return people.stream().map(id).map(Object::toString).toArray(String[]::new);
    }
}
