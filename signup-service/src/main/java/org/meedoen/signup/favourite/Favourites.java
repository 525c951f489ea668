package org.meedoen.signup.favourite;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.favourite.persistence.FavouriteRows;
import org.meedoen.signup.participant.ParticipantRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the slots that participants would like. They ask for them with sign-ups; here nothing is given out. */
@Component
public class Favourites {

    /** Of one participant. */
    public static final int MOST = 100;

    private final FavouriteRows rows;

    Favourites(FavouriteRows rows) {
        this.rows = rows;
    }

    /** The most wanted first. */
    public List<SlotId> of(ParticipantId participant) {
        return rows.of(participant);
    }

    /**
     * Slots that are not in the congress are left out.
     *
     * @param slots at most {@link #MOST}
     * @return what is now stored; empty if the participant was removed meanwhile
     */
    @Transactional
    public Optional<List<SlotId>> replace(CongressId congress, ParticipantId participant, List<SlotId> slots) {
        if (!rows.lock(participant)) return Optional.empty();
        rows.replace(congress, participant, slots);
        return Optional.of(rows.of(participant));
    }

    @Transactional
    public Addition add(CongressId congress, ParticipantId participant, SlotId slot) {
        if (!rows.lock(participant) || !rows.isIn(congress, slot)) return Addition.NOT_FOUND;
        var known = rows.of(participant);
        if (known.contains(slot)) return Addition.DONE;
        if (known.size() >= MOST) return Addition.TOO_MANY;
        rows.add(participant, slot);
        return Addition.DONE;
    }

    public void remove(ParticipantId participant, SlotId slot) {
        rows.delete(participant, slot);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ParticipantRemoved removed) {
        rows.deleteAllOf(removed.participant());
    }
}
