package org.meedoen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Generates requests, the same ones for the same seed: from the corpus, at random, or most often a mixture. */
final class RequestGenerator {

    private static final List<String> NAMES = List.copyOf(new TreeSet<>(HeaderCorpus.VALUES.keySet()));
    private static final Set<String> FRAMING =
            Set.of("Content-Length", "Transfer-Encoding", "Expect", "Upgrade", "Connection");
    private static final String DELIMITERS = ",;=\"'/\\:-_*?&%()<>@[]{} \t.0123456789";
    private static final int MOST_HEADERS = 4;

    private final RandomGenerator random;
    private final Optional<String> session;

    /** @param session the cookie of a session, to reach what needs one */
    RequestGenerator(RandomGenerator random, Optional<String> session) {
        this.random = random;
        this.session = session;
    }

    FuzzRequest next() {
        var method = oneIn(3) ? pick(Corpus.METHODS) : "GET";
        var version = oneIn(12) ? pick(Corpus.VERSIONS) : "HTTP/1.1";
        var hasBody = hasBody(method);
        var chunked = hasBody && oneIn(6);
        var body = hasBody ? pick(chunked ? Corpus.CHUNKS : Corpus.BODIES) : "";
        var names = new ArrayList<String>();
        var headers = new StringBuilder();
        for (var left = random.nextInt(MOST_HEADERS + 1); left > 0; left--) {
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
            if (!names.contains("Content-Length")) headers.append(length(body, chunked));
        }
        var address = path();
        var request = method + " " + address + " " + version + "\r\n" + headers + "\r\n" + body;
        var whole = !chunked
                && FRAMING.stream().noneMatch(names::contains)
                && version.startsWith("HTTP/1.")
                && !address.isEmpty();
        return new FuzzRequest(request.getBytes(StandardCharsets.ISO_8859_1), method.equals("HEAD"), whole);
    }

    private static String length(String body, boolean chunked) {
        return chunked ? "Transfer-Encoding: chunked\r\n" : "Content-Length: " + body.length() + "\r\n";
    }

    private boolean hasBody(String method) {
        return Set.of("POST", "PUT", "PATCH").contains(method) || oneIn(30);
    }

    private String path() {
        if (oneIn(15)) return pick(Corpus.WHOLE_TARGETS);
        var path = pick(Corpus.PATHS);
        for (var changes = random.nextInt(3); changes > 0; changes--) path = changed(path);
        return path;
    }

    private String changed(String path) {
        var at = random.nextInt(path.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> path.substring(0, at) + pick(Corpus.PATH_PIECES) + path.substring(at);
            case 1 ->
                at == path.length()
                        ? path + "/"
                        : path.substring(0, at) + "%%%02x".formatted((int) path.charAt(at)) + path.substring(at + 1);
            case 2 -> path.substring(0, at) + noise(1 + random.nextInt(6), true) + path.substring(at);
            default -> oneIn(2) ? path.toUpperCase(Locale.ROOT) : path + "?" + noise(1 + random.nextInt(40), true);
        };
    }

    private String value(String name) {
        var known = pick(HeaderCorpus.VALUES.getOrDefault(name, List.of("")));
        return switch (random.nextInt(5)) {
            case 0, 1 -> known;
            case 2 -> known.length() < 2_000 ? known + "," + noise(1 + random.nextInt(30), false) : known;
            case 3 -> noise(random.nextInt(60), false);
            default ->
                oneIn(6)
                        ? noise(1, false).repeat(1 + random.nextInt(14_000))
                        : pick(HeaderCorpus.VALUES.getOrDefault(pick(NAMES), List.of("")));
        };
    }

    /** A malformed line in the place of a header. */
    private String line() {
        return switch (random.nextInt(5)) {
            case 0 -> "no colon";
            case 1 -> ": no name";
            case 2 -> " folded: x";
            case 3 -> "X-" + "n".repeat(random.nextInt(9_000)) + ": x";
            default -> noise(1 + random.nextInt(30), false) + ": " + noise(10, false);
        };
    }

    private String noise(int length, boolean inPath) {
        var text = new StringBuilder();
        while (text.length() < length) {
            var c = oneIn(3)
                    ? (char) (1 + random.nextInt(255))
                    : DELIMITERS.charAt(random.nextInt(DELIMITERS.length()));
            if (c != '\r' && c != '\n' && !(inPath && c == ' ')) text.append(c);
        }
        return text.toString();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
