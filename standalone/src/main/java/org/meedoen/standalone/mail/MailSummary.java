package org.meedoen.standalone.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** An entry of the list of mails, with the names of Mailpit's API. */
record MailSummary(
        @JsonProperty("ID") String id,
        @JsonProperty("MessageID") String messageId,
        @JsonProperty("From") MailAddress from,
        @JsonProperty("To") List<MailAddress> to,
        @JsonProperty("Subject") String subject,
        @JsonProperty("Created") Instant created,
        @JsonProperty("Size") int size,
        @JsonProperty("Snippet") String snippet) {}
