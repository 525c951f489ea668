package org.meedoen.notification.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.HttpProperties;
import org.springframework.stereotype.Component;

/** Mail about places, to who has or wants one. */
@Component
class PlaceMail implements Letters<PlaceNotice> {

    private final SignupService signupService;
    private final PlaceLetters letters;

    PlaceMail(SignupService signupService, LetterLayout layout, HttpProperties http) {
        this.signupService = signupService;
        this.letters = new PlaceLetters(layout, http.publicUrl());
    }

    @Override
    public Class<PlaceNotice> notice() {
        return PlaceNotice.class;
    }

    @Override
    public Batch<PlaceNotice> about(List<PlaceNotice> notices) {
        var companies = companies(notices);
        return new Known(recipients(notices), companies, slots(notices, companies))::compose;
    }

    private Map<UUID, Recipient> recipients(List<PlaceNotice> notices) {
        var participants = notices.stream().map(PlaceNotice::participantId).collect(toSet());
        return signupService.recipients(participants).stream().collect(toMap(Recipient::participantId, identity()));
    }

    /** Not asked for in a rush, when nearly all are given a place alone. */
    private Map<UUID, Company> companies(List<PlaceNotice> notices) {
        var signups = notices.stream()
                .filter(PlaceNotice::mayConcernOthers)
                .map(PlaceNotice::signupId)
                .collect(toSet());
        return signups.isEmpty()
                ? Map.of()
                : signupService.companies(signups).stream().collect(toMap(Company::signupId, identity()));
    }

    private Map<UUID, SlotFacts> slots(List<PlaceNotice> notices, Map<UUID, Company> companies) {
        var named = notices.stream()
                .flatMap(notice -> Stream.concat(Stream.of(notice.slotId()), notice.otherSlotIds().stream()));
        var kept = companies.values().stream().map(Company::keptSlotId).filter(Objects::nonNull);
        Set<UUID> slots = Stream.concat(named, kept).collect(toSet());
        return slots.stream()
                .map(signupService::slot)
                .flatMap(Optional::stream)
                .collect(toMap(SlotFacts::slotId, identity()));
    }

    private final class Known {

        private final Map<UUID, Recipient> recipients;
        private final Map<UUID, Company> companies;
        private final Map<UUID, SlotFacts> slots;

        Known(Map<UUID, Recipient> recipients, Map<UUID, Company> companies, Map<UUID, SlotFacts> slots) {
            this.recipients = recipients;
            this.companies = companies;
            this.slots = slots;
        }

        Composed compose(PlaceNotice notice, @Nullable Long toldBefore) {
            var recipient = recipients.get(notice.participantId());
            var slot = slots.get(notice.slotId());
            if (recipient == null) return new Composed.NobodyToTell("participant");
            if (slot == null) return new Composed.NobodyToTell("slot");
            if (slot.cancelled() && notice.leadsSomewhere()) return new Composed.Overtaken();
            var company = companies.getOrDefault(notice.signupId(), Company.none(notice.signupId()));
            return new Composed.Ready(letters.write(
                    new PlaceFacts(notice, recipient, slot, others(notice), kept(company), company, toldBefore)));
        }

        private List<SlotFacts> others(PlaceNotice notice) {
            return notice.otherSlotIds().stream()
                    .map(slots::get)
                    .filter(other -> other != null && !other.cancelled())
                    .toList();
        }

        private @Nullable SlotFacts kept(Company company) {
            var slot = company.keptSlotId();
            return slot == null ? null : slots.get(slot);
        }
    }
}
