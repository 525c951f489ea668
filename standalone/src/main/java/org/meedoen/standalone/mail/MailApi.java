package org.meedoen.standalone.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The mails as JSON, in the form of Mailpit's API. */
record MailApi(MailFolder mails) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 50;

    Reply answer(Question question) {
        return switch (question.segment(2)) {
            case "messages" -> question.isDelete() ? cleared() : list(question, "");
            case "search" -> list(question, question.parameter("query", ""));
            case "message" -> message(question);
            default -> Reply.notFound();
        };
    }

    private Reply cleared() {
        mails.clear();
        return new Reply(200, "text/plain; charset=utf-8", "ok");
    }

    private Reply list(Question question, String query) {
        var found = mails.list(MailQuery.parse(query));
        var start = question.number("start", 0);
        var page =
                found.stream().skip(start).limit(question.number("limit", PAGE)).toList();
        var total = mails.list(mail -> true).size();
        return json(new Page(total, 0, page.size(), found.size(), start, page));
    }

    private Reply message(Question question) {
        var id = question.segment(3);
        if ("raw".equals(question.segment(4))) {
            return mails.raw(id)
                    .map(raw -> new Reply(200, "text/plain; charset=utf-8", raw))
                    .orElse(Reply.notFound());
        }
        return mails.find(id).map(MailApi::json).orElse(Reply.notFound());
    }

    private static Reply json(Object value) {
        return new Reply(200, "application/json", JSON.writeValueAsBytes(value));
    }

    record Page(
            @JsonProperty("total") int total,
            @JsonProperty("unread") int unread,
            @JsonProperty("count") int count,
            @JsonProperty("messages_count") int messagesCount,
            @JsonProperty("start") int start,
            @JsonProperty("messages") List<MailSummary> messages) {}
}
