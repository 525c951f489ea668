package org.meedoen.signup.programme.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.ContentTag;
import org.meedoen.signup.programme.Programmes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Each congress's programme as it is sent: rendered once per version, with the same bytes for everybody. */
@Component
class PublicProgramme {

    /**
     * @param zipped the same, compressed once by gzip
     * @param etag computed from the bytes, so that it is the same on every instance; weak, as it is used for both forms
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Rendered(long version, byte[] bytes, byte[] zipped, String etag) {}

    private final Programmes programmes;
    private final JsonMapper json;
    private final Map<CongressId, Rendered> rendered = new ConcurrentHashMap<>();

    PublicProgramme(Programmes programmes, JsonMapper json) {
        this.programmes = programmes;
        this.json = json;
    }

    Optional<Rendered> of(CongressId congress) {
        return programmes
                .version(congress)
                .map(version -> rendered.compute(
                        congress, (slug, known) -> known != null && known.version() == version ? known : render(slug)));
    }

    private Rendered render(CongressId congress) {
        var published = programmes.published(congress);
        var bytes = json.writeValueAsBytes(ProgrammeView.of(published.congress(), published.programme()));
        return new Rendered(published.version(), bytes, zipped(bytes), "W/" + ContentTag.of(bytes));
    }

    private static byte[] zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zipped.toByteArray();
    }
}
