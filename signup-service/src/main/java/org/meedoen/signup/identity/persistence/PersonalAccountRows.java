package org.meedoen.signup.identity.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and deletes accounts, with all that led to their sessions. */
@Repository
public class PersonalAccountRows {

    private static final String UNUSED = """
            select email from unnest(:emails::text[]) as address (email)
            where not exists (select from participant where participant.email = address.email)
              and not exists (select from organiser where organiser.email = address.email)
              and not exists (select from administrator where administrator.email = address.email)
            """;

    // A session's row stays until its tokens have expired, so that they are known to be revoked.
    private static final List<String> DELETE = List.of(
            """
            update account_session set browser = null, system = null
            from account where account.id = account_session.account and account.email = any (:emails::text[])
            """,
            "delete from account where email = any (:emails::text[])",
            "delete from sign_in where email = any (:emails::text[])");

    private static final String CONGRESSES = """
            select congress from participant where email = :email
            union select congress from organiser where email = :email
            order by 1
            """;

    private static final String IDLE = """
            select email from account
            where created_at < now() - interval '1 day'
              and not exists (select from account_session where account_session.account = account.id)
              and not exists (select from sign_in where sign_in.email = account.email)
            """;

    /** By kind. */
    private static final Map<String, String> ABOUT = new TreeMap<>(Map.of(
            "account", """
            select email, language, language_chosen as "languageChosen", created_at as "since"
            from account where email = :email
            """,
            "devices", """
            select account_session.browser, account_session.system, own_device as "ownDevice", opened_at as "signedInAt",
                   last_used_at as "lastUsedAt", account_session.expires_at as "expiresAt", revoked_at as "signedOutAt"
            from account_session join account on account.id = account_session.account
            where account.email = :email order by opened_at
            """,
            "signInRequests", """
            select asked_at as "askedAt", congress, network, used_at as "usedAt" from sign_in
            where email = :email order by asked_at
            """,
            "roles", """
            select 'administrator' as role, cast(null as text) as congress from administrator where email = :email
            union all select 'organiser', congress from organiser where email = :email
            """));

    private final JdbcClient jdbc;

    PersonalAccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of somebody's participants and roles. Whoever locks several congresses takes them in this order. */
    public List<CongressId> congresses(String email) {
        return congresses(CONGRESSES, email);
    }

    public List<CongressId> organisedBy(String email) {
        return congresses("select congress from organiser where email = :email order by congress", email);
    }

    private List<CongressId> congresses(String sql, String email) {
        return jdbc.sql(sql)
                .param("email", email)
                .query((row, _) -> new CongressId(row.getString("congress")))
                .list();
    }

    public List<StoredData> about(Person person) {
        return ABOUT.entrySet().stream()
                .map(kind -> new StoredData(kind.getKey(), rows(kind.getValue(), person)))
                .toList();
    }

    private List<Map<String, Object>> rows(String sql, Person person) {
        return jdbc.sql(sql).param("email", person.email()).query().listOfRows();
    }

    /** Addresses that are signed in nowhere, and did not ask to be. */
    public List<String> idle() {
        return jdbc.sql(IDLE).query(String.class).list();
    }

    /** Addresses of nobody any more. */
    public List<String> unused(Collection<String> emails) {
        return jdbc.sql(UNUSED)
                .param("emails", emails.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    public void delete(Collection<String> emails) {
        var some = emails.toArray(String[]::new);
        DELETE.forEach(sql -> jdbc.sql(sql).param("emails", some).update());
    }

    public void forgetWishes(String[] participants) {
        jdbc.sql("update sign_in set wish_participant = null where wish_participant = any (:participants::uuid[])")
                .param("participants", participants)
                .update();
    }
}
