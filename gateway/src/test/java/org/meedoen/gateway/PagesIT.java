package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends GatewayWithBackends {

    private static final String SCRIPT = "/assets/app-1a2b3c.js";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/inloggen",
                "/mijn-programma",
                "/inloggen/",
                "/c/utrecht",
                "/c/utrecht/activiteit/018f-22"
            })
    void every_page_serves_the_application(String path) {
        var page = visitor()
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Meedoen</title>");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "text/html"})
    void a_page_is_served_to_every_client_that_accepts_html(String accept) {
        for (String address : List.of("/", "/inloggen", "/c/utrecht")) {
            var page = visitor().with("Accept", accept).get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<title>Meedoen</title>");
        }
    }

    @Test
    void a_request_without_accept_gets_the_page() throws Exception {
        assertThat(RawRequest.send(port, "GET /inloggen HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("<title>Meedoen</title>");
        assertThat(RawRequest.send(port, "HEAD /inloggen HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("ETag:")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nergens", "/mijn/programma", "/c/utrecht/nergens", "/c", "/inloggen/x"})
    void an_unknown_address_is_not_found_and_shows_the_page_that_says_so(String address) {
        var page = visitor().with("Accept", "text/html,*/*;q=0.8").get(address);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("<title>Meedoen</title>");
        assertProblem(visitor().with("Accept", "application/json").get(address), 404, "not-found");
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        String tag = visitor().get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(visitor().with("If-None-Match", tag).get("/").statusCode()).isEqualTo(304);
    }

    @Test
    void a_missing_file_is_not_a_page() {
        assertProblem(visitor().with("Accept", "text/html").get("/assets/old-9f.js"), 404, "not-found");
        assertProblem(visitor().with("Accept", "text/html").get("/favicon-old.ico"), 404, "not-found");
        assertProblem(visitor().with("Accept", "application/json").get("/inloggen"), 404, "not-found");
        assertProblem(
                visitor().with("Accept", "text/html").get("/assets/../application.yml"), 400, "malformed-request");
    }

    @Test
    void assets_never_change() {
        assertThat(visitor().get(SCRIPT).headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable", "public");
        assertThat(visitor().get("/assets/old-9f.js").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    /** Otherwise an old version would go on serving the pages. */
    @Test
    void the_service_worker_and_the_manifest_are_asked_for_again() {
        var worker = visitor().get("/sw.js").headers();
        assertThat(worker.firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        var manifest = visitor().get("/manifest.webmanifest").headers();
        assertThat(manifest.firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(manifest.firstValue("Content-Type").orElseThrow()).startsWith("application/manifest+json");
    }

    @Test
    void assets_are_served_compressed() {
        assertEncoding("br, gzip", "br");
        assertEncoding("gzip", "gzip");
        assertEncoding("br;q=0, gzip", "gzip");
        assertThat(visitor().get(SCRIPT).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private void assertEncoding(String accepted, String sent) {
        var headers = visitor().with("Accept-Encoding", accepted).get(SCRIPT).headers();
        assertThat(headers.firstValue("Content-Encoding")).hasValue(sent);
        assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(headers.allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SCRIPT, "/api/v1/congresses", "/api/v1/me", "/nergens.txt", "/api//x"})
    void every_response_has_security_headers(String path) {
        var headers = visitor().get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void api_responses_are_not_cached_unless_the_service_allows_it() {
        SIGNUP.answering("/api/v1/congresses/kept/programme", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            Backend.Answer.json(200, "{}").to(exchange);
        });
        assertThat(visitor().get("/api/v1/congresses/kept").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        var kept = visitor().get("/api/v1/congresses/kept/programme").headers();
        assertThat(kept.allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(kept.firstValue("Server")).isEmpty();
    }

    /** Clients that accept anything cannot be expected to read an encoding that browsers do not have. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "snappy", "zstd, *;q=0.5", "br;q=1.0, *", "*5", "deflate, snappy;q=0.9"})
    void large_json_is_only_compressed_with_gzip(String accepted) {
        SIGNUP.answering("/api/v1/congresses/any", Backend.Answer.json(200, "[" + "1,".repeat(5000) + "1]"));
        var large = visitor().with("Accept-Encoding", accepted).get("/api/v1/congresses/any");
        assertThat(large.headers().allValues("Content-Encoding")).isSubsetOf("gzip");
    }

    @Test
    void large_json_is_compressed() {
        SIGNUP.answering(
                "/api/v1/congresses/large/programme", Backend.Answer.json(200, "[" + "1,".repeat(5000) + "1]"));
        var large = visitor().with("Accept-Encoding", "gzip").get("/api/v1/congresses/large/programme");
        assertThat(large.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(large.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        assertThat(large.body().length()).isLessThan(5000);
    }
}
