package org.meedoen.standalone.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** What a list tells about a mail, named as Mailpit names it. */
record MailSummary(
        @JsonProperty("ID") String id,
        @JsonProperty("MessageID") String messageId,
        @JsonProperty("From") MailAddress from,
        @JsonProperty("To") List<MailAddress> to,
        @JsonProperty("Subject") String subject,
        @JsonProperty("Created") Instant created,
        @JsonProperty("Size") int size,
        @JsonProperty("Snippet") String snippet) {}
