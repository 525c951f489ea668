package org.meedoen.standalone.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** A whole mail, with the names of Mailpit's API. */
record MailMessage(
        @JsonProperty("ID") String id,
        @JsonProperty("MessageID") String messageId,
        @JsonProperty("From") MailAddress from,
        @JsonProperty("To") List<MailAddress> to,
        @JsonProperty("ReplyTo") List<MailAddress> replyTo,
        @JsonProperty("Subject") String subject,
        @JsonProperty("Date") Instant date,
        @JsonProperty("Text") String text,
        @JsonProperty("HTML") String html,
        @JsonProperty("Size") int size) {

    private static final int SNIPPET = 200;

    MailSummary summary() {
        return new MailSummary(id, messageId, from, to, subject, date, size, snippet());
    }

    private String snippet() {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SNIPPET ? line : line.substring(0, SNIPPET) + "…";
    }
}
