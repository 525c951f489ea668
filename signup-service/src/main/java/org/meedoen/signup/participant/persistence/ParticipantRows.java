package org.meedoen.signup.participant.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.Listed;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored participants. */
@Repository
public class ParticipantRows {

    private static final String SELECT = """
            select participant.id, participant.congress, participant.email, participant.name, participant.days,
                   participant.language, participant.listed,
                   organisation.id as organisation_id, organisation.name as organisation_name
            from participant
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ParticipantRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Participant> ofAccount(UUID account, String congress) {
        return jdbc.sql(SELECT + """
                where participant.congress = :congress
                  and participant.email = (select email from account where id = :account)
                order by participant.name, participant.id
                """)
                .param("congress", congress)
                .param("account", account)
                .query(ParticipantRows::participant)
                .list();
    }

    public List<Participant> ofCongress(String congress) {
        return jdbc.sql(SELECT + "where participant.congress = :congress order by participant.name, participant.id")
                .param("congress", congress)
                .query(ParticipantRows::participant)
                .list();
    }

    public List<Participant> ofEmail(String email) {
        return jdbc.sql(SELECT + """
                where participant.email = :email
                order by participant.congress, participant.name, participant.id
                """)
                .param("email", email)
                .query(ParticipantRows::participant)
                .list();
    }

    public List<Participant> of(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where participant.id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(ParticipantRows::participant)
                .list();
    }

    /** New people speak the language their mailbox chose, or Dutch. Whoever is known by address and name stays. */
    public void saveListed(String congress, List<Listed> listed) {
        jdbc.sql("""
                insert into participant (id, congress, email, name, organisation, days, language, listed)
                select listed.id, :congress, listed.email, listed.name, listed.organisation, listed.days,
                       coalesce(account.language, 'nl'), true
                from jsonb_to_recordset(:rows::jsonb)
                         as listed (id uuid, email text, name text, organisation text, days date[])
                left join account on account.email = listed.email
                on conflict (congress, email, name) do update
                set organisation = excluded.organisation, days = excluded.days, listed = true
                """)
                .param("congress", congress)
                .param(
                        "rows",
                        json.writeValueAsString(
                                listed.stream().map(ListedRow::of).toList()))
                .update();
    }

    /** Until the transaction ends, nobody else registers with this address. */
    public void lockMailbox(String congress, String email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:congress || ' ' || :email, 2))::text")
                .param("congress", congress)
                .param("email", email)
                .query(String.class)
                .optional();
    }

    /** False when somebody else at this address has that name. */
    public boolean register(String congress, String email, String name, @Nullable String organisation) {
        return jdbc.sql("""
                insert into participant (id, congress, email, name, organisation, language, listed)
                select :id, :congress, email, :name, :organisation, language, false
                from account where email = :email
                on conflict (congress, email, name) do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("congress", congress)
                        .param("email", email)
                        .param("name", name)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    /** False when somebody else at this address has that name. */
    public boolean rename(Participant known, String name, @Nullable String organisation) {
        return jdbc.sql("""
                update participant set name = :name, organisation = :organisation
                where id = :id and not exists (
                    select from participant other
                    where other.congress = participant.congress and other.email = participant.email
                      and other.name = :name and other.id <> participant.id)
                """)
                        .param("id", known.id())
                        .param("name", name)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    public void speak(String email, String language) {
        jdbc.sql("update participant set language = :language where email = :email")
                .param("language", language)
                .param("email", email)
                .update();
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                row.getString("congress"),
                row.getString("email"),
                row.getString("name"),
                organisation(row),
                days(row),
                row.getString("language"),
                row.getBoolean("listed"));
    }

    private static @Nullable Organisation organisation(ResultSet row) throws SQLException {
        var id = row.getString("organisation_id");
        return id == null ? null : new Organisation(id, row.getString("organisation_name"));
    }

    private static @Nullable Set<LocalDate> days(ResultSet row) throws SQLException {
        var days = row.getArray("days");
        if (days == null) return null;
        return Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).collect(Collectors.toUnmodifiableSet());
    }
}
