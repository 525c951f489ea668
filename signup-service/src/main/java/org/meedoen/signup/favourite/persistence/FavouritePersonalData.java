package org.meedoen.signup.favourite.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Order(PersonalData.BELONGINGS)
class FavouritePersonalData implements PersonalData {

    private static final String ABOUT = """
            select participant.congress, participant.name as participant, session.title_nl as session,
                   session.title_en as "sessionEn", slot.starts_at as start
            from favourite
            join participant on participant.id = favourite.participant_id
            join slot on slot.id = favourite.slot_id join session on session.id = slot.session_id
            where participant.email = :email order by favourite.participant_id, favourite.position
            """;

    private final JdbcClient jdbc;

    FavouritePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        var rows = jdbc.sql(ABOUT).param("email", person.email()).query().listOfRows();
        return List.of(new StoredData("favourites", rows));
    }

    @Override
    public Set<String> tables() {
        return Set.of("favourite");
    }

    @Override
    public void erase(People people) {
        jdbc.sql("delete from favourite where participant_id = any (:ids::uuid[])")
                .param("ids", people.participantIds())
                .update();
    }
}
