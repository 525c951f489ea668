package org.meedoen.standalone.sample;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mails of one address, read from the mail catcher. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** On a line of its own, as a link may contain six digits in a row. */
    private static final Pattern CODE = Pattern.compile("(?m)^[0-9]{6}(?=\\s*$)");

    private final BrowserSession catcher;
    private final String address;
    private final Set<String> seen;

    /** Ignores the mails that are there already. */
    Mailbox(URI catcher, String address) {
        this.catcher = new BrowserSession(catcher);
        this.address = address;
        this.seen = mails().collect(Collectors.toSet());
    }

    private Stream<String> mails() {
        var query = URLEncoder.encode("to:\"" + address + "\"", StandardCharsets.UTF_8);
        var found = json("/api/v1/search?limit=20&query=" + query);
        return found.get("messages").valueStream().map(mail -> mail.get("ID").asString());
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(catcher.get(path).body());
    }

    /** Waits for the next sign-in mail and returns its code. */
    String awaitCode() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var code = newCode();
            if (code.isPresent()) {
                return code.get();
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("No sign-in mail arrived for " + address);
    }

    private Optional<String> newCode() {
        return mails().filter(id -> !seen.contains(id)).flatMap(id -> codes(id)).findFirst();
    }

    private Stream<String> codes(String id) {
        var text = json("/api/v1/message/" + id).get("Text").asString();
        return CODE.matcher(text).results().map(MatchResult::group);
    }
}
