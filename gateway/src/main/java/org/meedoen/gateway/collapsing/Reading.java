package org.meedoen.gateway.collapsing;

import org.springframework.http.HttpHeaders;

/** What a read of the service brought. */
sealed interface Reading {

    Reading PERSONAL = new Personal();

    /** The same for everybody, says the service. Nobody may change the body's bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Public(String etag, HttpHeaders headers, byte[] body) implements Reading {

        /** The same body, which the service did not send again, with the headers it sent this time. */
        Public confirmedBy(HttpHeaders news) {
            var merged = new HttpHeaders(headers);
            news.clearContentHeaders();
            merged.putAll(news);
            return new Public(etag, HttpHeaders.readOnlyHttpHeaders(merged), body);
        }
    }

    /** Another for each, such as a problem in one's own language: each asks alone. */
    record Personal() implements Reading {}
}
