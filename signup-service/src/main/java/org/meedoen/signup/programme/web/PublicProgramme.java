package org.meedoen.signup.programme.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.meedoen.signup.programme.Programmes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Each congress's programme as it goes over the line: made once per version, the same bytes for everybody. */
@Component
class PublicProgramme {

    /** @param etag follows from the bytes alone, so that it is the same on every instance */
    @SuppressWarnings("ArrayRecordComponent")
    record Rendered(long version, byte[] bytes, String etag) {}

    private final Programmes programmes;
    private final JsonMapper json;
    private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();

    PublicProgramme(Programmes programmes, JsonMapper json) {
        this.programmes = programmes;
        this.json = json;
    }

    Optional<Rendered> of(String congress) {
        return programmes
                .version(congress)
                .map(version -> rendered.compute(
                        congress, (slug, known) -> known != null && known.version() == version ? known : render(slug)));
    }

    private Rendered render(String congress) {
        var published = programmes.published(congress);
        var bytes = json.writeValueAsBytes(ProgrammeView.of(published.congress(), published.programme()));
        return new Rendered(published.version(), bytes, etag(bytes));
    }

    private static String etag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
