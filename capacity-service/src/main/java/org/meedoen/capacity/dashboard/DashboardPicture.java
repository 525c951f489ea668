package org.meedoen.capacity.dashboard;

import java.util.Optional;
import org.meedoen.capacity.live.Message;
import org.meedoen.capacity.live.Picture;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Always all of it: an organiser's page is one picture. */
@Component
class DashboardPicture implements Picture {

    private final Dashboards dashboards;
    private final JsonMapper json;

    DashboardPicture(Dashboards dashboards, JsonMapper json) {
        this.dashboards = dashboards;
        this.json = json;
    }

    @Override
    public Message whole(String congress) {
        return Message.event("dashboard", json.writeValueAsString(dashboards.of(congress)));
    }

    @Override
    public Optional<Message> changes(String congress) {
        return Optional.of(whole(congress));
    }
}
