package org.meedoen.capacity.dashboard;

import java.util.Optional;
import org.meedoen.capacity.live.BroadcastContent;
import org.meedoen.capacity.live.Message;
import org.meedoen.contracts.CongressId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Always sends the whole dashboard. */
@Component
class DashboardContent implements BroadcastContent {

    private final Dashboards dashboards;
    private final JsonMapper json;

    DashboardContent(Dashboards dashboards, JsonMapper json) {
        this.dashboards = dashboards;
        this.json = json;
    }

    @Override
    public Message snapshot(CongressId congress) {
        return Message.event("dashboard", json.writeValueAsString(dashboards.of(congress)));
    }

    @Override
    public Optional<Message> changes(CongressId congress) {
        return Optional.of(snapshot(congress));
    }
}
