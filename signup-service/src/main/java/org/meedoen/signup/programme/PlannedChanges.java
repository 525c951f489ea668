package org.meedoen.signup.programme;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.stereotype.Component;

/** Stores what was planned for a programme, and publishes it. */
@Component
class PlannedChanges {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;

    PlannedChanges(CongressRows congresses, ProgrammeRows programmes, SignupEvents events) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.events = events;
    }

    void store(CongressId congress, ProgrammePlan.Planned planned) {
        programmes.saveSessions(congress, planned.sessions());
        programmes.saveSlots(congress, planned.slots());
        congresses.newProgrammeVersion(congress);
        events.tell(planned.events());
    }
}
