package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitsIT extends GatewayWithBackends {

    private static final String PROGRAMME = "/api/v1/congresses/utrecht/programme";

    @Test
    void a_body_above_the_limit_is_refused() {
        assertProblem(json(bytes(64 * 1024 + 1)), 413, "too-large");
        assertThat(json(bytes(64 * 1024)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_without_a_declared_length_is_counted() {
        assertProblem(json(untold(bytes(200 * 1024))), 413, "too-large");
        assertThat(json(untold(bytes(1024))).statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_to_import_may_be_larger() {
        assertThat(put(PROGRAMME, "text/csv", BodyPublishers.ofByteArray(bytes(4_000_000)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SIGNUP.last(PROGRAMME).body()).hasSize(4_000_000);
        assertProblem(put(PROGRAMME, "text/csv", BodyPublishers.ofByteArray(bytes(6_000_000))), 413, "too-large");
    }

    @Test
    void so_may_a_file_in_json() {
        assertThat(put(PROGRAMME, "application/json", BodyPublishers.ofByteArray(bytes(7_000_000)))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(
                put(PROGRAMME, "application/json", BodyPublishers.ofByteArray(bytes(9_000_000))), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "nonsense"
            })
    void other_kinds_of_bodies_are_refused(String type) {
        assertProblem(put(PROGRAMME, type, BodyPublishers.ofString("a=b")), 415, "unsupported-media-type");
    }

    @Test
    void csv_and_workbooks_are_accepted_for_imports_only() {
        var workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (var type : List.of("text/csv; charset=utf-8", workbook)) {
            assertProblem(put("/api/v1/me", type, BodyPublishers.ofString("a,b")), 415, "unsupported-media-type");
            assertThat(put(PROGRAMME, type, BodyPublishers.ofString("a,b")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_picture_is_accepted_as_a_logo_only() {
        var logo = "/api/v1/congresses/utrecht/logo";
        assertThat(put(logo, "image/png", BodyPublishers.ofByteArray(bytes(1_000_000)))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(put(logo, "image/jpeg", BodyPublishers.ofByteArray(bytes(1_100_000))), 413, "too-large");
        assertProblem(put(logo, "image/svg+xml", BodyPublishers.ofString("<svg/>")), 415, "unsupported-media-type");
        assertProblem(put(PROGRAMME, "image/png", BodyPublishers.ofString("a")), 415, "unsupported-media-type");
    }

    @Test
    void a_write_needs_no_body() {
        assertThat(participant()
                        .send("DELETE", "/api/v1/congresses/utrecht/signups/1", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headers_have_a_limit() {
        assertThat(visitor()
                        .with("X-Long", "a".repeat(20_000))
                        .get("/api/v1/congresses")
                        .statusCode())
                .isBetween(400, 499);
    }

    private HttpResponse<String> json(byte[] body) {
        return json(BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<String> json(BodyPublisher body) {
        return put("/api/v1/me", "application/json", body);
    }

    private HttpResponse<String> put(String path, String type, BodyPublisher body) {
        return participant().with("Content-Type", type).send("PUT", path, body);
    }

    private static BodyPublisher untold(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] bytes(int size) {
        return "a".repeat(size).getBytes();
    }
}
