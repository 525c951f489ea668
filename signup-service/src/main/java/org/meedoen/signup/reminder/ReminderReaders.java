package org.meedoen.signup.reminder;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.participant.Recipient;
import org.meedoen.signup.reminder.persistence.RemindedPlaceRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that notification-service needs to write reminders, as it is when they are sent. */
@Component
public class ReminderReaders {

    private final CongressRows congresses;
    private final RemindedPlaceRows places;
    private final Participants participants;
    private final ReminderChoices choices;

    ReminderReaders(
            CongressRows congresses, RemindedPlaceRows places, Participants participants, ReminderChoices choices) {
        this.congresses = congresses;
        this.places = places;
        this.participants = participants;
        this.choices = choices;
    }

    public record Readers(Congress congress, List<Reader> readers) {}

    /**
     * @param slots of their places, in order of time
     * @param optOut with which they decline further reminders
     */
    public record Reader(Recipient recipient, List<SlotId> slots, String optOut) {}

    /** Those among the participants who still have a place ahead on that day. Empty if there is no such congress. */
    @Transactional(readOnly = true)
    public Optional<Readers> of(CongressId congress, LocalDate day, Collection<ParticipantId> some) {
        return congresses.find(congress).map(found -> new Readers(found, readers(places.of(congress, day, some))));
    }

    private List<Reader> readers(Map<ParticipantId, List<SlotId>> held) {
        Map<ParticipantId, Recipient> known = participants.recipients(held.keySet()).stream()
                .filter(recipient -> !recipient.removed())
                .collect(toMap(Recipient::participantId, identity()));
        return held.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(known.get(each.getKey()))
                        .map(recipient -> new Reader(recipient, each.getValue(), choices.optOut(each.getKey()))))
                .toList();
    }
}
