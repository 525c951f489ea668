package org.meedoen.signup.participant.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.ListedParticipant;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.text.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored participants. */
@Repository
public class ParticipantRows {

    static final String FROM = """
            from participant
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            """;

    static final String SELECT = """
            select participant.id, participant.congress, participant.email, participant.name, participant.days,
                   participant.days_version, participant.language, participant.listed,
                   organisation.id as organisation_id, organisation.name as organisation_name
            """ + FROM;

    static final String BY_NAME = " order by participant.name, participant.id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ParticipantRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Participant> ofAccount(UUID account, CongressId congress) {
        return jdbc.sql(SELECT + """
                where participant.congress = :congress
                  and participant.email = (select email from account where id = :account)
                order by participant.name, participant.id
                """)
                .param("congress", congress.value())
                .param("account", account)
                .query(ParticipantRows::participant)
                .list();
    }

    /** In order of name. */
    public List<Participant> ofCongress(CongressId congress) {
        return jdbc.sql(SELECT + "where participant.congress = :congress and participant.email is not null" + BY_NAME)
                .param("congress", congress.value())
                .query(ParticipantRows::participant)
                .list();
    }

    public Optional<Participant> find(CongressId congress, ParticipantId id) {
        return jdbc.sql(
                        SELECT
                                + "where participant.id = :id and participant.congress = :congress and participant.email is not null")
                .param("id", id.value())
                .param("congress", congress.value())
                .query(ParticipantRows::participant)
                .optional();
    }

    /** With any address of the mailbox. All of them begin with the same character. */
    public List<Participant> ofMailbox(CongressId congress, String email) {
        var mailbox = EmailAddress.mailbox(email);
        return jdbc
                .sql(SELECT + "where participant.congress = :congress and left(email, 1) = left(:email, 1)" + BY_NAME)
                .param("congress", congress.value())
                .param("email", email)
                .query(ParticipantRows::participant)
                .list()
                .stream()
                .filter(participant -> mailbox.equals(EmailAddress.mailbox(participant.email())))
                .toList();
    }

    public List<Participant> ofAddress(CongressId congress, String email) {
        return jdbc.sql(SELECT + "where participant.congress = :congress and participant.email = :email" + BY_NAME)
                .param("congress", congress.value())
                .param("email", email)
                .query(ParticipantRows::participant)
                .list();
    }

    /** Only in published congresses. */
    public List<Participant> ofEmail(String email) {
        return jdbc.sql(SELECT + """
                where participant.email = :email
                  and participant.congress in (select slug from congress where published_at is not null)
                order by participant.congress, participant.name, participant.id
                """)
                .param("email", email)
                .query(ParticipantRows::participant)
                .list();
    }

    public List<Participant> of(Collection<ParticipantId> ids) {
        return jdbc.sql(SELECT + "where participant.id = any (:ids::uuid[]) and participant.email is not null")
                .param("ids", texts(ids))
                .query(ParticipantRows::participant)
                .list();
    }

    /** New participants get the language of their mailbox, or Dutch. */
    public void add(CongressId congress, Collection<ListedParticipant> listed) {
        jdbc.sql("""
                insert into participant (id, congress, email, name, organisation, days, language, listed)
                select listed.id, :congress, listed.email, listed.name, listed.organisation, listed.days,
                       coalesce(account.language, 'nl'), true
                from jsonb_to_recordset(:rows::jsonb)
                         as listed (id uuid, email text, name text, organisation text, days date[])
                left join account on account.email = listed.email
                """)
                .param("congress", congress.value())
                .param("rows", json(listed.stream().map(one -> ListedParticipantRow.of(ParticipantId.random(), one))))
                .update();
    }

    /** Their sign-ups stay. Locked in a fixed order, which prevents deadlocks. */
    public void change(Map<ParticipantId, ListedParticipant> changed) {
        jdbc.sql("select id from participant where id = any (:ids::uuid[]) order by id for no key update")
                .param("ids", texts(changed.keySet()))
                .query(UUID.class)
                .list();
        jdbc.sql("""
                update participant
                set email = listed.email, name = listed.name, organisation = listed.organisation, days = listed.days,
                    language = case when participant.email = listed.email then participant.language
                                    else coalesce(account.language, participant.language) end,
                    listed = true
                from jsonb_to_recordset(:rows::jsonb)
                         as listed (id uuid, email text, name text, organisation text, days date[])
                left join account on account.email = listed.email
                where participant.id = listed.id
                """)
                .param(
                        "rows",
                        json(changed.entrySet().stream()
                                .map(one -> ListedParticipantRow.of(one.getKey(), one.getValue()))))
                .update();
    }

    /** A mailbox has a name only once. Until here, names may be swapped. */
    public void requireDistinctNames() {
        jdbc.sql("set constraints participant_once immediate").update();
    }

    private String json(Stream<ListedParticipantRow> rows) {
        return json.writeValueAsString(rows.toList());
    }

    private static String[] texts(Collection<ParticipantId> ids) {
        return ids.stream().map(ParticipantId::toString).toArray(String[]::new);
    }

    /**
     * Locks the mailbox until the transaction ends: nobody else registers with one of its addresses, and the organisers neither
     * import a list nor correct anybody.
     */
    public void lockMailbox(CongressId congress, String mailbox) {
        jdbc.sql("select slug from congress where slug = :congress for share")
                .param("congress", congress.value())
                .query(String.class)
                .optional();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:congress || ' ' || :mailbox, 2))::text")
                .param("congress", congress.value())
                .param("mailbox", mailbox)
                .query(String.class)
                .optional();
    }

    public Participant register(CongressId congress, String email, String name, @Nullable String organisation) {
        var id = ParticipantId.random();
        jdbc.sql("""
                insert into participant (id, congress, email, name, organisation, language, listed)
                select :id, :congress, email, :name, :organisation, language, false
                from account where email = :email
                """)
                .param("id", id.value())
                .param("congress", congress.value())
                .param("email", email)
                .param("name", name)
                .param("organisation", organisation)
                .update();
        return find(congress, id).orElseThrow();
    }

    public Participant rename(Participant known, String name, @Nullable String organisation) {
        jdbc.sql("update participant set name = :name, organisation = :organisation where id = :id")
                .param("id", known.id().value())
                .param("name", name)
                .param("organisation", organisation)
                .update();
        return find(known.congress(), known.id()).orElseThrow();
    }

    public void speak(String email, String language) {
        jdbc.sql("update participant set language = :language where email = :email and language <> :language")
                .param("language", language)
                .param("email", email)
                .update();
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                new ParticipantId(row.getObject("id", UUID.class)),
                new CongressId(row.getString("congress")),
                row.getString("email"),
                row.getString("name"),
                organisation(row),
                days(row),
                row.getLong("days_version"),
                row.getString("language"),
                row.getBoolean("listed"));
    }

    private static @Nullable Organisation organisation(ResultSet row) throws SQLException {
        var id = row.getString("organisation_id");
        return id == null ? null : new Organisation(id, row.getString("organisation_name"));
    }

    static @Nullable Set<LocalDate> days(ResultSet row) throws SQLException {
        var days = row.getArray("days");
        if (days == null) return null;
        return Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).collect(Collectors.toUnmodifiableSet());
    }
}
