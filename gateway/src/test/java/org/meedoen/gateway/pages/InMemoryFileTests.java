package org.meedoen.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.resource.HttpResource;

class InMemoryFileTests {

    private int reads;

    @Test
    void aFileIsReadFromTheArchiveOnce() throws IOException {
        var file = InMemoryFile.of(new Archived("app.js", "1"));
        assertThat(file.getContentAsByteArray()).isEqualTo(file.getContentAsByteArray());
        assertThat(reads).isOne();
    }

    @Test
    void aFileKeepsItsNameAndEncoding() {
        var file = InMemoryFile.of(new Archived("app.js", "1"));
        assertThat(file.getFilename()).isEqualTo("app.js");
        assertThat(file.getResponseHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))
                .isEqualTo("gzip");
    }

    @Test
    void theETagDependsOnTheContentAlone() {
        var tag = InMemoryFile.etagOf(InMemoryFile.of(new Archived("app.js", "1")));
        assertThat(InMemoryFile.etagOf(InMemoryFile.of(new Archived("other.js", "1"))))
                .isEqualTo(tag);
        assertThat(InMemoryFile.etagOf(InMemoryFile.of(new Archived("app.js", "2"))))
                .isNotEqualTo(tag);
    }

    private class Archived extends AbstractResource implements HttpResource {

        private final String name;
        private final String content;

        Archived(String name, String content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public InputStream getInputStream() {
            reads++;
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            var headers = new HttpHeaders();
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
            return headers;
        }
    }
}
