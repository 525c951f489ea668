package org.meedoen.contracts.capacity;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** A decision about one sign-up. A sign-up's decisions are numbered from 1; a number is given once. */
public sealed interface PlaceEvent
        permits PlaceConfirmed, PlaceWaitlisted, PlaceRefused, PlaceReleased, PlaceMoved, PairParted, PlaceAccompanied {

    /** The congress's slug: the key of the record. */
    CongressId congress();

    SignupId signupId();

    SlotId slotId();

    ParticipantId participantId();

    /** 1 answers the request; later ones promote, release or cancel. */
    int decision();
}
