package org.meedoen.signup.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.programme.SlotInProgramme;
import org.meedoen.signup.text.Translated;

/** A slot as everybody sees it, with the sign-up window that applies to it. */
record SlotView(
        UUID id,
        String key,
        Instant start,
        Instant end,
        LocalDate day,
        MeetingPoint meetingPoint,
        @Nullable String endPoint,
        @Nullable String endPointEn,
        int capacity,
        boolean waitingList,
        Instant signupOpensAt,
        Instant signupClosesAt,
        boolean cancelled,
        @Nullable String cancellationReason,
        @Nullable String cancellationReasonEn,
        @Nullable Integer perOrganisation,
        @Nullable Instant quotaUntil,
        @Nullable Integer setAside,
        @Nullable Instant setAsideUntil) {

    static SlotView of(SlotInProgramme known) {
        return of(known.congress(), known.session(), known.slot());
    }

    static SlotView of(Congress congress, Session session, Slot slot) {
        var facts = slot.facts();
        var quota = slot.quotaEnded() ? null : facts.quota();
        var aside = slot.setAsideEnded() ? null : facts.setAside();
        var signup = session.facts().signup(congress.signup().window());
        return new SlotView(
                slot.id().value(),
                slot.key(),
                facts.start(),
                facts.end(),
                facts.day(),
                facts.meetingPoint(),
                Translated.dutch(facts.endPoint()),
                Translated.english(facts.endPoint()),
                facts.capacity(),
                facts.waitingList(),
                signup.opensAt(),
                signup.closesAt(),
                slot.cancelled(),
                Translated.dutch(slot.cancelledBecause()),
                Translated.english(slot.cancelledBecause()),
                quota == null ? null : quota.perOrganisation(),
                quota == null ? null : quota.until(),
                aside == null ? null : aside.places(),
                aside == null ? null : aside.until());
    }
}
