package org.meedoen.signup.identity.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes accounts, with all that led to their sessions. */
@Repository
public class ErasedAccountRows {

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

    private final JdbcClient jdbc;

    ErasedAccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
