package org.meedoen.signup.report;

import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.report.persistence.ParticipantStoryRows;
import org.springframework.stereotype.Component;

/** What happened to one participant. */
@Component
public class ParticipantStories {

    private final ParticipantStoryRows rows;

    ParticipantStories(ParticipantStoryRows rows) {
        this.rows = rows;
    }

    /** Empty if the congress has no such participant. */
    public Optional<ParticipantStory> of(CongressId congress, ParticipantId participant) {
        return rows.of(congress, participant);
    }
}
