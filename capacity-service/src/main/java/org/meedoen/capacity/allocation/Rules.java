package org.meedoen.capacity.allocation;

import java.util.List;

/**
 * The table of contents: all rules about who gets a place, in the order in which they are checked.
 *
 * <ol>
 *   <li>{@link Allocation}: which rule handles which event
 *   <li>{@link #REFUSAL}: why a participant is refused, however many places are free
 *   <li>{@link AdmissionRule}: whether a party is confirmed, waits, or is refused because the slot is full; it asks
 *       {@link QuotaRule}, the number of free places, and {@link WaitingListRule} for parties that come first
 *   <li>{@link AssignmentRule}: a place that the organisers give, with fewer reasons to refuse it ({@link #ASSIGNMENT});
 *       {@link HandOverRule}: or instead of somebody else
 *   <li>{@link CompanionRule}: the place beside a participant's, which the organisers give
 *   <li>{@link SetAsideRule}: the places that only organisers give
 *   <li>{@link ConfirmationRule}: what else a confirmation changes ({@link ExchangeRule}, {@link KeptWaitRule},
 *       {@link PairRule}, {@link ConflictingWaitRule})
 *   <li>{@link ReleaseRule}: what follows when a place is given up
 *   <li>{@link PromotionRule}: who gets the places that became free: the first party on the waiting list that
 *       {@link #PROMOTION} allows
 * </ol>
 */
final class Rules {

    /** Checked for each participant of a request. The first reason that applies is the answer. */
    static final List<RefusalRule> REFUSAL = List.of(
            SlotRule::refusal,
            SlotStartRule::refusal,
            DuplicateRule::refusal,
            DayRule::refusal,
            OverlapRule::refusal,
            CapRule::refusal);

    /** Checked when the organisers assign a place; {@link AssignmentRule} then looks for a free place. */
    static final List<RefusalRule> ASSIGNMENT = List.of(
            SlotRule::refusal, SlotStartRule::refusal, DuplicateRule::refusal, DayRule::refusal, OverlapRule::refusal);

    /** Checked for each participant of a waiting party; all have to allow it. {@link QuotaRule} then counts the party. */
    static final List<EligibilityRule> PROMOTION = List.of(DayRule::allows, OverlapRule::allows, CapRule::allows);

    private Rules() {}
}
