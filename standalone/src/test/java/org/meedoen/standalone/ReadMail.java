package org.meedoen.standalone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The mails that were caught. */
public final class ReadMail {

    private final Visitor page;

    public ReadMail(RunningMeedoen meedoen) {
        this.page = new Visitor(meedoen.mail());
    }

    /** Whole messages to that address, newest first. */
    public List<JsonNode> to(String address) {
        var query = URLEncoder.encode("to:\"" + address + "\"", StandardCharsets.UTF_8);
        return Visitor.json(page.get("/api/v1/search?limit=1000&query=" + query))
                .get("messages")
                .valueStream()
                .map(mail -> message(mail.get("ID").asString()))
                .toList();
    }

    private JsonNode message(String id) {
        return Visitor.json(page.get("/api/v1/message/" + id));
    }
}
