package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.signup.SignupRequested;

/** Answers a request, once: with a place, with a position on the waiting list, or with a refusal. */
final class RequestRule {

    private RequestRule() {}

    static void decide(Decisions decisions, SignupRequested request) {
        var places = decisions.places();
        var party = party(places, request);
        var known = party.wishes().stream()
                .map(wish -> places.place(wish.signup().signupId()))
                .anyMatch(Optional::isPresent);
        if (!known) {
            answer(decisions, party);
        }
    }

    /** A pair cannot offer places in exchange, neither for this place nor this place for others. */
    private static Party party(CongressPlaces places, SignupRequested request) {
        var alone = request.partner() == null;
        var keepsWaiting = alone && Boolean.TRUE.equals(request.keepsWaiting());
        return new Party(Stream.of(Optional.of(Signup.of(request)), Signup.ofPartner(request))
                .flatMap(Optional::stream)
                .map(signup -> ExchangeRule.wish(places, signup, alone ? request.inExchangeFor() : null, keepsWaiting))
                .toList());
    }

    private static void answer(Decisions decisions, Party party) {
        switch (AdmissionRule.decide(party, decisions.places())) {
            case AdmissionOutcome.Confirm(var passed) -> confirm(decisions, party, passed);
            case AdmissionOutcome.Waitlist(var heldBack) ->
                party.wishes().forEach(wish -> wait(decisions, wish, heldBack, party.together(wish)));
            case AdmissionOutcome.Refuse(var refusals) -> refuse(decisions, party, refusals);
        }
    }

    private static void confirm(Decisions decisions, Party party, List<Place> passed) {
        var began = party.offered().stream().map(Place::slotId).findAny().orElse(party.slotId());
        var vacancies = new Vacancies(decisions.places(), began);
        PairRule.pass(decisions, passed);
        ConfirmationRule.confirm(decisions, vacancies, party, How.AT_ONCE);
        PromotionRule.fill(decisions, vacancies);
    }

    private static void wait(Decisions decisions, Wish wish, @Nullable HeldBack heldBack, @Nullable SignupId together) {
        var slot = decisions.places().slot(wish.slotId()).orElseThrow();
        decisions.add(new Fact.Waitlisted(
                wish.signup(),
                1,
                slot.numbers().lastRank() + 1,
                slot.waiting() + 1,
                heldBack,
                wish.inExchangeFor(),
                together,
                wish.keepsWaiting()));
    }

    private static void refuse(Decisions decisions, Party party, List<Refusal> refusals) {
        for (var i = 0; i < party.size(); i++) {
            var wish = party.wishes().get(i);
            var refusal = refusals.get(i);
            decisions.add(new Fact.Refused(
                    wish.signup(), 1, refusal.reason(), refusal.clashingSlotId(), refusal.cap(), party.together(wish)));
        }
    }
}
