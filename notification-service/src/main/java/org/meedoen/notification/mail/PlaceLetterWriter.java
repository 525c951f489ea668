package org.meedoen.notification.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.HttpProperties;
import org.meedoen.notification.mail.CompositionResult.Ending;
import org.springframework.stereotype.Component;

/** Composes letters about places. */
@Component
class PlaceLetterWriter implements LetterWriter<PlaceNotice> {

    private final SignupService signupService;
    private final PlaceLetters letters;
    private final EntryLetters entries;

    PlaceLetterWriter(SignupService signupService, LetterLayout layout, HttpProperties http) {
        this.signupService = signupService;
        this.letters = new PlaceLetters(layout, http.publicUrl());
        this.entries = new EntryLetters(layout, http.publicUrl());
    }

    @Override
    public Class<PlaceNotice> notice() {
        return PlaceNotice.class;
    }

    @Override
    public Batch<PlaceNotice> about(List<PlaceNotice> notices) {
        var contexts = contexts(notices);
        return new Known(recipients(notices), contexts, slots(notices, contexts))::compose;
    }

    private Map<ParticipantId, Recipient> recipients(List<PlaceNotice> notices) {
        var participants = notices.stream().map(PlaceNotice::participantId).collect(toSet());
        return signupService.recipients(participants).stream().collect(toMap(Recipient::participantId, identity()));
    }

    /** Not requested in a rush, when nearly everybody is confirmed alone. */
    private Map<SignupId, SignupContext> contexts(List<PlaceNotice> notices) {
        var signups = notices.stream()
                .filter(PlaceNotice::mayConcernOthers)
                .map(PlaceNotice::signupId)
                .collect(toSet());
        return signups.isEmpty()
                ? Map.of()
                : signupService.contexts(signups).stream().collect(toMap(SignupContext::signupId, identity()));
    }

    private Map<SlotId, SlotFacts> slots(List<PlaceNotice> notices, Map<SignupId, SignupContext> contexts) {
        var named = notices.stream().flatMap(PlaceNotice::slotIds);
        var kept = contexts.values().stream().map(SignupContext::keptSlotId).filter(Objects::nonNull);
        Set<SlotId> slots = Stream.concat(named, kept).collect(toSet());
        return slots.stream()
                .map(signupService::slot)
                .flatMap(Optional::stream)
                .collect(toMap(SlotFacts::slotId, identity()));
    }

    private final class Known {

        private final Map<ParticipantId, Recipient> recipients;
        private final Map<SignupId, SignupContext> contexts;
        private final Map<SlotId, SlotFacts> slots;

        Known(
                Map<ParticipantId, Recipient> recipients,
                Map<SignupId, SignupContext> contexts,
                Map<SlotId, SlotFacts> slots) {
            this.recipients = recipients;
            this.contexts = contexts;
            this.slots = slots;
        }

        CompositionResult compose(PlaceNotice notice, MailHistory history) {
            var recipient = recipients.get(notice.participantId());
            var slot = slots.get(notice.slotId());
            if (recipient == null) return new CompositionResult.Needless(UnsentReason.NOT_LISTED);
            if (slot == null) return new CompositionResult.MissingData("slot");
            if (slot.cancelled() && notice.leadsSomewhere()) return new CompositionResult.Overtaken();
            var letter = letters.write(facts(notice, recipient, slot, history.told()));
            var changes = EntryChanges.of(notice, history);
            var entry =
                    changes.own() == null ? null : entries.entry(changes.own(), history.decidedAt(), slot, recipient);
            return new CompositionResult.Ready(letter.with(entry), endings(changes, history.decidedAt(), recipient));
        }

        private PlaceFacts facts(PlaceNotice notice, Recipient recipient, SlotFacts slot, @Nullable Long toldBefore) {
            var context = contexts.getOrDefault(notice.signupId(), SignupContext.none(notice.signupId()));
            return new PlaceFacts(
                    notice,
                    recipient,
                    slot,
                    goingOn(notice.otherSlotIds()),
                    goingOn(notice.awaited()),
                    kept(context),
                    context,
                    toldBefore);
        }

        /** In most mails there is none, so the slots that only these name are not read beforehand. */
        private List<Ending> endings(EntryChanges changes, Instant decidedAt, Recipient recipient) {
            return changes.further().stream()
                    .flatMap(change ->
                            slot(change.slotId())
                                    .map(slot -> entries.ending(change, decidedAt, slot, recipient))
                                    .stream())
                    .toList();
        }

        private Optional<SlotFacts> slot(SlotId slot) {
            return Optional.ofNullable(slots.get(slot)).or(() -> signupService.slot(slot));
        }

        private List<SlotFacts> goingOn(List<SlotId> some) {
            return some.stream()
                    .map(slots::get)
                    .filter(other -> other != null && !other.cancelled())
                    .toList();
        }

        private @Nullable SlotFacts kept(SignupContext context) {
            var slot = context.keptSlotId();
            return slot == null ? null : slots.get(slot);
        }
    }
}
