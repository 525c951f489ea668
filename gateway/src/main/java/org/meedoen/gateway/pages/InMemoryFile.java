package org.meedoen.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.resource.HttpResource;
import org.springframework.web.reactive.resource.TransformedResource;

/**
 * A file of the web application, read once. If each request read it from the program's archive, a client that disconnects would
 * interrupt the read, which closes the archive for all other requests.
 */
class InMemoryFile extends TransformedResource implements HttpResource {

    private final HttpHeaders headers;

    /** From the content: the dates of a build are useless, and a compressed file needs an ETag of its own. */
    private final String etag;

    private InMemoryFile(Resource file, byte[] content) {
        super(file, content);
        this.headers = file instanceof HttpResource encoded ? encoded.getResponseHeaders() : new HttpHeaders();
        this.etag = DigestUtils.md5DigestAsHex(content);
    }

    static InMemoryFile of(Resource file) {
        try {
            return new InMemoryFile(file, file.getContentAsByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static String etagOf(Resource file) {
        return ((InMemoryFile) file).etag;
    }

    @Override
    public HttpHeaders getResponseHeaders() {
        return headers;
    }
}
