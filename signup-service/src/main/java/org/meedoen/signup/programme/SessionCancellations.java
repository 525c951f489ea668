package org.meedoen.signup.programme;

import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.meedoen.signup.text.Translated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels all slots of a session at once, for one reason. */
@Component
public class SessionCancellations {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;

    SessionCancellations(CongressRows congresses, ProgrammeRows programmes, SignupEvents events, AuditTrail trail) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.events = events;
        this.trail = trail;
    }

    /**
     * Slots that have begun or are cancelled already stay as they are.
     *
     * @return whether there is such a session
     */
    @Transactional
    public boolean callOff(CongressId congress, UUID session, Translated reason) {
        if (congresses.lock(congress).isEmpty()) return false;
        var programme = programmes.of(congress);
        if (programme.sessions().stream().noneMatch(known -> known.id().equals(session))) return false;
        var ahead = programme.slots().stream()
                .filter(slot -> slot.session().equals(session) && !slot.cancelled() && !slot.begun())
                .toList();
        if (!ahead.isEmpty()) store(congress, ahead, reason);
        var changes = SlotFields.cancelled(ahead, reason);
        trail.record(congress, AuditEntry.changed(AuditAction.CANCEL_SESSION, session, changes));
        return true;
    }

    private void store(CongressId congress, List<Slot> slots, Translated reason) {
        programmes.saveSlots(
                congress, slots.stream().map(slot -> slot.calledOff(reason)).toList());
        congresses.newProgrammeVersion(congress);
        events.tell(slots.stream()
                .flatMap(slot -> SlotEvents.between(congress, slot, slot.calledOff(reason)).stream())
                .toList());
    }
}
