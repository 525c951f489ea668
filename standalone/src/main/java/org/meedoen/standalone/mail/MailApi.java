package org.meedoen.standalone.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The mails as JSON, in the form of Mailpit's API. */
record MailApi(MailFolder mails) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 50;

    WebResponse respond(WebRequest request) {
        return switch (request.segment(2)) {
            case "messages" -> request.isDelete() ? cleared() : list(request, "");
            case "search" -> list(request, request.parameter("query", ""));
            case "message" -> message(request);
            default -> WebResponse.notFound();
        };
    }

    private WebResponse cleared() {
        mails.clear();
        return new WebResponse(200, "text/plain; charset=utf-8", "ok");
    }

    private WebResponse list(WebRequest request, String query) {
        var found = mails.list(MailQuery.parse(query));
        var start = request.number("start", 0);
        var page =
                found.stream().skip(start).limit(request.number("limit", PAGE)).toList();
        var total = mails.list(mail -> true).size();
        return json(new Page(total, 0, page.size(), found.size(), start, page));
    }

    private WebResponse message(WebRequest request) {
        var id = request.segment(3);
        if ("raw".equals(request.segment(4))) {
            return mails.raw(id)
                    .map(raw -> new WebResponse(200, "text/plain; charset=utf-8", raw))
                    .orElse(WebResponse.notFound());
        }
        return mails.find(id).map(MailApi::json).orElse(WebResponse.notFound());
    }

    private static WebResponse json(Object value) {
        return new WebResponse(200, "application/json", JSON.writeValueAsBytes(value));
    }

    record Page(
            @JsonProperty("total") int total,
            @JsonProperty("unread") int unread,
            @JsonProperty("count") int count,
            @JsonProperty("messages_count") int messagesCount,
            @JsonProperty("start") int start,
            @JsonProperty("messages") List<MailSummary> messages) {}
}
