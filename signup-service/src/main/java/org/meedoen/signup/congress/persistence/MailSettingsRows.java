package org.meedoen.signup.congress.persistence;

import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.MailSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored settings of the mails. */
@Repository
public class MailSettingsRows {

    private final JdbcClient jdbc;

    MailSettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if nothing was set. */
    public Optional<MailSettings> find(CongressId congress) {
        return jdbc.sql("select settings from congress_mail where congress = :congress")
                .param("congress", congress.value())
                .query(String.class)
                .optional()
                .map(json -> JsonMapper.shared().readValue(json, MailSettings.class));
    }

    public void save(CongressId congress, MailSettings settings) {
        jdbc.sql("""
                insert into congress_mail (congress, settings) values (:congress, :settings::jsonb)
                on conflict (congress) do update set settings = excluded.settings
                """)
                .param("congress", congress.value())
                .param("settings", JsonMapper.shared().writeValueAsString(settings))
                .update();
    }
}
