package org.meedoen.signup.announcement.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's messages, with their recipients. */
@Repository
@Order(CongressDataDeleter.ANNOUNCEMENTS)
class AnnouncementDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    AnnouncementDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("delete from announcement where congress = :congress")
                .param("congress", congress.value())
                .update();
    }
}
