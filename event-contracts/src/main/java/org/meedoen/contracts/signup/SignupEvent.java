package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;

/**
 * What happens in a congress and has a place in its order: sign-ups, withdrawals, changes of slots and of the congress's
 * rules travel together, keyed by congress, so that whoever gives out the places sees them in one sequence.
 */
public sealed interface SignupEvent
        permits SignupRequested,
                AssignmentRequested,
                CompanionRequested,
                SignupWithdrawn,
                SlotScheduled,
                SlotChanged,
                SlotCancelled,
                PromotionEnded,
                QuotaEnded,
                SetAsideEnded,
                SlotBegun,
                ParticipantDaysChanged,
                CapsChanged,
                PairsChanged,
                PublicationChanged,
                CongressDeleted {

    /** The congress's slug: the key of the record. */
    CongressId congress();
}
