package org.meedoen.signup.favourite.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes the favourites of a congress's participants. */
@Repository
@Order(CongressDataDeleter.FAVOURITES)
class FavouriteDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    FavouriteDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("""
                delete from favourite using participant
                where participant.id = favourite.participant_id and participant.congress = :congress
                """).param("congress", congress.value()).update();
    }
}
