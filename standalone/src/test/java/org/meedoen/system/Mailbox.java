package org.meedoen.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The mail of one address, read from the mail catcher. */
record Mailbox(String catcher, String address) {

    /** On a line of its own, as a link may contain six digits in a row. */
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9]{6})\\s*$");

    private static final Pattern LINK = Pattern.compile("#token=([A-Za-z0-9_.~-]+)");

    record Mail(String id, String subject, String text, String html) {

        boolean isSignIn() {
            return LINK.matcher(text).find();
        }

        String code() {
            return first(CODE);
        }

        String token() {
            return first(LINK);
        }

        private String first(Pattern pattern) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException("Not in the mail: " + pattern);
            }
            return matcher.group(1);
        }
    }

    List<Mail> mails() {
        var query = URLEncoder.encode("to:\"" + address + "\"", StandardCharsets.UTF_8);
        var found = new HttpBrowser(catcher).get("/api/v1/search?limit=100&query=" + query);
        return found.json().get("messages").valueStream().map(this::mail).toList();
    }

    private Mail mail(JsonNode summary) {
        var id = summary.get("ID").asString();
        var message = new HttpBrowser(catcher).get("/api/v1/message/" + id).json();
        return new Mail(
                id,
                message.get("Subject").asString(),
                message.get("Text").asString(),
                message.get("HTML").asString());
    }

    Mail await(Predicate<Mail> wanted) {
        return await("mail to " + address, wanted);
    }

    private Mail await(String what, Predicate<Mail> wanted) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(150))
                .until(() -> mails().stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }
}
