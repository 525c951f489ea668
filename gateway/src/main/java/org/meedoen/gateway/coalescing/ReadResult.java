package org.meedoen.gateway.coalescing;

import org.springframework.http.HttpHeaders;

/** The result of a read. */
sealed interface ReadResult {

    ReadResult PERSONAL = new Personal();

    /** A response that the service declares to be the same for everybody. The bytes of the body must not be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Public(String etag, HttpHeaders headers, byte[] body) implements ReadResult {

        /** The same body with the headers of a 304 response. */
        Public revalidatedBy(HttpHeaders received) {
            var merged = new HttpHeaders(headers);
            received.clearContentHeaders();
            merged.putAll(received);
            return new Public(etag, HttpHeaders.readOnlyHttpHeaders(merged), body);
        }
    }

    /** A response that differs between clients, such as a problem in one's language: each request is routed by itself. */
    record Personal() implements ReadResult {}
}
