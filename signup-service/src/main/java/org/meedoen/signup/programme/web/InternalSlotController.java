package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Mails;
import org.meedoen.signup.congress.web.CongressOfMail;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.programme.Programmes;
import org.meedoen.signup.programme.SlotBefore;
import org.meedoen.signup.text.Translated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data of slots for mails of notification-service. */
@Hidden
@RestController
class InternalSlotController {

    record SessionOfSlot(
            UUID id,
            Translated title,
            Kind kind,
            @Nullable String accessibility,
            @Nullable String accessibilityEn) {}

    record PlannedSlot(
            SlotId slotId,
            long version,
            CongressOfMail congress,
            SessionOfSlot session,
            Instant start,
            Instant end,
            MeetingPoint meetingPoint,
            @Nullable String endPoint,
            @Nullable String endPointEn,
            boolean cancelled,
            @Nullable String cancellationReason,
            @Nullable String cancellationReasonEn,
            List<SlotBefore> before) {}

    private final Programmes programmes;
    private final Mails mails;

    InternalSlotController(Programmes programmes, Mails mails) {
        this.programmes = programmes;
        this.mails = mails;
    }

    @GetMapping("/internal/slots/{id}")
    PlannedSlot slot(@PathVariable UUID id) {
        return programmes.slot(new SlotId(id)).map(this::view).orElseThrow(ProblemException::notFound);
    }

    private PlannedSlot view(Programmes.PlannedSlot planned) {
        var congress = planned.congress();
        var session = planned.session().facts();
        var facts = planned.slot().facts();
        return new PlannedSlot(
                planned.slot().id(),
                planned.slot().version(),
                CongressOfMail.of(congress, mails.of(congress.slug())),
                new SessionOfSlot(
                        planned.session().id(),
                        session.title(),
                        session.kind(),
                        Translated.dutch(session.accessibility()),
                        Translated.english(session.accessibility())),
                facts.start(),
                facts.end(),
                facts.meetingPoint(),
                Translated.dutch(facts.endPoint()),
                Translated.english(facts.endPoint()),
                planned.slot().cancelled(),
                Translated.dutch(planned.slot().cancelledBecause()),
                Translated.english(planned.slot().cancelledBecause()),
                planned.before());
    }
}
