package org.meedoen.signup.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.signup.identity.Account;
import org.meedoen.signup.identity.SignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored accounts. */
@Repository
public class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only for an address that has just been proven. */
    public Account ofProven(String email, String language) {
        jdbc.sql("insert into account (id, email, language) values (:id, :email, :language) on conflict do nothing")
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("language", language)
                .update();
        return jdbc.sql("select id, email, language from account where email = :email")
                .param("email", email)
                .query(AccountRows::account)
                .single();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("select id, email, language from account where id = :id")
                .param("id", id)
                .query(AccountRows::account)
                .optional();
    }

    /** Of those that have an account. */
    public Map<String, UUID> ids(Collection<String> emails) {
        return jdbc
                .sql("select id, email, language from account where email = any (:emails::text[])")
                .param("emails", emails.toArray(String[]::new))
                .query(AccountRows::account)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Account::email, Account::id));
    }

    /** As chosen by hand. */
    public void speak(UUID id, String language) {
        jdbc.sql("update account set language = :language, language_chosen = true where id = :id")
                .param("id", id)
                .param("language", language)
                .update();
    }

    /**
     * As the pages on which it asked to sign in, unless one was chosen by hand. A congress in Dutch alone has no pages in
     * another language, so a sign-in there leaves the language as it is.
     *
     * @return whether it now has that language
     */
    public boolean speakAsIn(SignIn signIn) {
        var congress = signIn.congress();
        return jdbc.sql("""
                update account set language = :language
                where email = :email and not language_chosen
                  and not exists (select from congress where slug = :congress and not english)
                """)
                        .param("email", signIn.email())
                        .param("language", signIn.language())
                        .param("congress", congress == null ? null : congress.value())
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getObject("id", UUID.class), row.getString("email"), row.getString("language"));
    }
}
