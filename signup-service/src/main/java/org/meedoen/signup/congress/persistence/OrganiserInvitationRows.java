package org.meedoen.signup.congress.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.OrganiserInvitation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses that are organisers, for the mail that says so. */
@Repository
public class OrganiserInvitationRows {

    private final JdbcClient jdbc;

    OrganiserInvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the ids of the invitations. */
    public List<UUID> insert(CongressId congress, List<String> emails, String language) {
        return jdbc.sql("""
                insert into organiser_invitation (congress, email, language)
                select :congress, email, :language from unnest(:emails::text[]) as email
                on conflict (congress, email) do update set id = gen_random_uuid(), language = excluded.language
                returning id
                """)
                .param("congress", congress.value())
                .param("emails", emails.toArray(String[]::new))
                .param("language", language)
                .query(UUID.class)
                .list();
    }

    public void delete(CongressId congress, List<String> emails) {
        jdbc.sql("delete from organiser_invitation where congress = :congress and email = any (:emails::text[])")
                .param("congress", congress.value())
                .param("emails", emails.toArray(String[]::new))
                .update();
    }

    public Optional<OrganiserInvitation> find(UUID id) {
        return jdbc.sql("""
                select congress, email, language from organiser_invitation where id = :id
                """)
                .param("id", id)
                .query((row, number) -> new OrganiserInvitation(
                        new CongressId(row.getString("congress")), row.getString("email"), row.getString("language")))
                .optional();
    }
}
