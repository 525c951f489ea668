package org.meedoen.notification.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.http.HttpProperties;
import org.springframework.stereotype.Component;

/** Writes letters at the moment they are sent, with what signup-service knows at that moment. */
@Component
public class LetterDesk {

    private final SignupService signupService;
    private final PlaceLetters placeLetters;
    private final SignInLetters signInLetters;
    private final InstantSource clock;

    LetterDesk(SignupService signupService, HttpProperties http, InstantSource clock) {
        var layout = new LetterLayout();
        this.signupService = signupService;
        this.placeLetters = new PlaceLetters(layout, http.publicUrl());
        this.signInLetters = new SignInLetters(layout, http.publicUrl());
        this.clock = clock;
    }

    /** Asks at once for all that the notices are about, but for links and codes: those are made letter by letter. */
    public Batch batch(Collection<Notice> notices) {
        var places = notices.stream()
                .filter(PlaceNotice.class::isInstance)
                .map(PlaceNotice.class::cast)
                .toList();
        return new Batch(recipients(places), slots(places));
    }

    private Map<UUID, Recipient> recipients(List<PlaceNotice> notices) {
        var participants = notices.stream().map(PlaceNotice::participantId).collect(toSet());
        return participants.isEmpty()
                ? Map.of()
                : signupService.recipients(participants).stream().collect(toMap(Recipient::participantId, identity()));
    }

    private Map<UUID, SlotFacts> slots(List<PlaceNotice> notices) {
        Set<UUID> slots = notices.stream()
                .flatMap(notice -> Stream.concat(Stream.of(notice.slotId()), notice.clashes().stream()))
                .collect(toSet());
        return slots.stream()
                .map(signupService::slot)
                .flatMap(Optional::stream)
                .collect(toMap(SlotFacts::slotId, identity()));
    }

    /** What is known about a batch of notices. */
    public final class Batch {

        private final Map<UUID, Recipient> recipients;
        private final Map<UUID, SlotFacts> slots;

        private Batch(Map<UUID, Recipient> recipients, Map<UUID, SlotFacts> slots) {
            this.recipients = recipients;
            this.slots = slots;
        }

        public Composed compose(Notice notice) {
            return switch (notice) {
                case PlaceNotice place -> compose(place);
                case SignInNotice signIn -> compose(signIn);
            };
        }

        private Composed compose(PlaceNotice notice) {
            var recipient = recipients.get(notice.participantId());
            var slot = slots.get(notice.slotId());
            if (recipient == null) return new Composed.NobodyToTell("participant");
            if (slot == null) return new Composed.NobodyToTell("slot");
            if (slot.cancelled() && notice.kind().leadsSomewhere()) return new Composed.Overtaken();
            return new Composed.Ready(placeLetters.write(notice, recipient, slot, clashes(notice)));
        }

        private List<SlotFacts> clashes(PlaceNotice notice) {
            return notice.clashes().stream()
                    .map(slots::get)
                    .filter(clash -> clash != null && !clash.cancelled())
                    .toList();
        }

        private Composed compose(SignInNotice notice) {
            var letter = notice.kind() == MailKind.SIGN_IN
                    ? signupService.mint(notice.signInId()).map(minted -> signInLetters.write(minted, clock.instant()))
                    : signupService.declined(notice.signInId()).map(signInLetters::write);
            return letter.<Composed>map(Composed.Ready::new).orElseGet(Composed.Expired::new);
        }
    }
}
