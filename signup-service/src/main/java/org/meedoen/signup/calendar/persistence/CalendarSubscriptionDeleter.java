package org.meedoen.signup.calendar.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's subscription addresses. */
@Repository
@Order(CongressDataDeleter.CALENDARS)
class CalendarSubscriptionDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    CalendarSubscriptionDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("""
                delete from calendar_subscription using participant
                where participant.id = calendar_subscription.participant_id and participant.congress = :congress
                """).param("congress", congress.value()).update();
    }
}
