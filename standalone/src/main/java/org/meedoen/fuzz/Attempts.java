package org.meedoen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Makes up requests, in the same order for the same source of chance: some from the corpus, some generated, most a mixture. */
final class Attempts {

    private static final List<String> NAMES = List.copyOf(new TreeSet<>(Corpus.HEADERS.keySet()));
    private static final Set<String> FRAMING =
            Set.of("Content-Length", "Transfer-Encoding", "Expect", "Upgrade", "Connection");
    private static final String DELIMITERS = ",;=\"'/\\:-_*?&%()<>@[]{} \t.0123456789";
    private static final int MOST_HEADERS = 4;

    private final RandomGenerator chance;
    private final Optional<String> session;

    /** @param session a cookie that is a session, to reach what is behind it */
    Attempts(RandomGenerator chance, Optional<String> session) {
        this.chance = chance;
        this.session = session;
    }

    Attempt next() {
        var method = oneIn(3) ? pick(Corpus.METHODS) : "GET";
        var version = oneIn(12) ? pick(Corpus.VERSIONS) : "HTTP/1.1";
        var body = hasBody(method) ? pick(Corpus.BODIES) : "";
        var names = new ArrayList<String>();
        var headers = new StringBuilder();
        for (var left = chance.nextInt(MOST_HEADERS + 1); left > 0; left--) {
            var name = pick(NAMES);
            names.add(name);
            headers.append(oneIn(40) ? line() : name + ": " + value(name)).append("\r\n");
        }
        if (!names.contains("Host")) headers.append("Host: localhost\r\n");
        if (!names.contains("Connection")) headers.append("Connection: close\r\n");
        if (!names.contains("Cookie") && !oneIn(3)) {
            session.ifPresent(
                    cookie -> headers.append("Cookie: ").append(cookie).append("\r\n"));
        }
        if (!body.isEmpty()) {
            if (!names.contains("Content-Type")) headers.append("Content-Type: application/json\r\n");
            if (!names.contains("Sec-Fetch-Site")) headers.append("Sec-Fetch-Site: same-origin\r\n");
            if (!names.contains("Content-Length"))
                headers.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        var address = path();
        var request = method + " " + address + " " + version + "\r\n" + headers + "\r\n" + body;
        var whole = FRAMING.stream().noneMatch(names::contains) && version.startsWith("HTTP/1.") && !address.isEmpty();
        return new Attempt(request.getBytes(StandardCharsets.ISO_8859_1), method.equals("HEAD"), whole);
    }

    private boolean hasBody(String method) {
        return Set.of("POST", "PUT", "PATCH").contains(method) || oneIn(30);
    }

    private String path() {
        if (oneIn(15)) return pick(Corpus.WHOLE_TARGETS);
        var path = pick(Corpus.PATHS);
        for (var changes = chance.nextInt(3); changes > 0; changes--) path = changed(path);
        return path;
    }

    private String changed(String path) {
        var at = chance.nextInt(path.length() + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> path.substring(0, at) + pick(Corpus.PATH_PIECES) + path.substring(at);
            case 1 ->
                at == path.length()
                        ? path + "/"
                        : path.substring(0, at) + "%%%02x".formatted((int) path.charAt(at)) + path.substring(at + 1);
            case 2 -> path.substring(0, at) + noise(1 + chance.nextInt(6), true) + path.substring(at);
            default -> oneIn(2) ? path.toUpperCase(Locale.ROOT) : path + "?" + noise(1 + chance.nextInt(40), true);
        };
    }

    private String value(String name) {
        var known = pick(Corpus.HEADERS.getOrDefault(name, List.of("")));
        return switch (chance.nextInt(5)) {
            case 0, 1 -> known;
            case 2 -> known.length() < 2_000 ? known + "," + noise(1 + chance.nextInt(30), false) : known;
            case 3 -> noise(chance.nextInt(60), false);
            default ->
                oneIn(6)
                        ? noise(1, false).repeat(1 + chance.nextInt(14_000))
                        : pick(Corpus.HEADERS.getOrDefault(pick(NAMES), List.of("")));
        };
    }

    /** Where a header should be. */
    private String line() {
        return switch (chance.nextInt(5)) {
            case 0 -> "no colon";
            case 1 -> ": no name";
            case 2 -> " folded: x";
            case 3 -> "X-" + "n".repeat(chance.nextInt(9_000)) + ": x";
            default -> noise(1 + chance.nextInt(30), false) + ": " + noise(10, false);
        };
    }

    private String noise(int length, boolean inPath) {
        var text = new StringBuilder();
        while (text.length() < length) {
            var c = oneIn(3)
                    ? (char) (1 + chance.nextInt(255))
                    : DELIMITERS.charAt(chance.nextInt(DELIMITERS.length()));
            if (c != '\r' && c != '\n' && !(inPath && c == ' ')) text.append(c);
        }
        return text.toString();
    }

    private boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
