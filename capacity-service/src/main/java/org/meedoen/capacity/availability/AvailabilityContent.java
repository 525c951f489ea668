package org.meedoen.capacity.availability;

import java.util.Collection;
import java.util.Optional;
import org.meedoen.capacity.live.BroadcastContent;
import org.meedoen.capacity.live.Message;
import org.meedoen.contracts.CongressId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class AvailabilityContent implements BroadcastContent {

    private final Availability availability;
    private final JsonMapper json;

    AvailabilityContent(Availability availability, JsonMapper json) {
        this.availability = availability;
        this.json = json;
    }

    @Override
    public Message snapshot(CongressId congress) {
        return message(availability.of(congress));
    }

    @Override
    public Optional<Message> changes(CongressId congress) {
        var changed = availability.changedIn(congress);
        return changed.isEmpty() ? Optional.empty() : Optional.of(message(changed));
    }

    private Message message(Collection<SlotNumbers> slots) {
        return Message.event("availability", json.writeValueAsString(new AvailabilityView(slots)));
    }
}
