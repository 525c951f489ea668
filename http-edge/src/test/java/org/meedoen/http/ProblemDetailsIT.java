package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.http.ProblemAssertions.assertProblem;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The problem details for invalid input and for faults. */
class ProblemDetailsIT {

    private static RunningBakery bakery;

    @BeforeAll
    static void start() throws Exception {
        bakery = RunningBakery.start();
    }

    @AfterAll
    static void stop() {
        bakery.close();
    }

    @Test
    void aProblemIsInThePreferredLanguage() throws Exception {
        assertThat(bakery.post("/orders", "{\"pieces\": 3}").body())
                .contains("urn:meedoen:problem:cake-gone", "De taart is op", "taart voor 20 mensen", "\"pieces\":3");
        assertThat(bakery.post("/orders", "{\"pieces\": 3}", "Accept-Language", "en-GB")
                        .body())
                .contains("cake for 20 people");
        assertThat(bakery.post("/orders", "{\"pieces\": 3}", "Accept-Language", "de")
                        .body())
                .contains("De taart is op");
    }

    @Test
    void invalidInputGetsAProblemWithoutAStackTrace() throws Exception {
        assertProblem(bakery.post("/orders", "{nonsense"), 400, "malformed-request");
        assertProblem(bakery.post("/orders", "{\"pieces\": -1}"), 400, "invalid-fields");
        assertProblem(bakery.post("/orders", "<order/>", "Content-Type", "text/xml"), 415, "unsupported-media-type");
        assertProblem(bakery.get("/cakes/not-an-id"), 400, "malformed-request");
        assertProblem(bakery.get("/nowhere"), 404, "not-found");
        var broken = bakery.get("/broken");
        assertProblem(broken, 500, "fault");
        assertThat(broken.body()).doesNotContain("secret detail", "Exception");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "host": "nobody"                  | host
            "host": 7                         | host
            "filling": "GRAVEL"               | filling
            "filling": {}                     | filling
            "layers": "three"                 | layers
            "layers": [{"filling": "SAND"}]   | layers[0].filling
            "layers": [{}, {"height": "low"}] | layers[1].height
            "guests": {"Ann": "SAND"}         | guests.Ann
            "from": "tomorrow"                | from
            "from": 1e400                     | from
            "from": 12                        | from
            "from": "1999-12-31T23:59:59Z"    | from
            "from": "2101-01-01T00:00:00Z"    | from
            "from": "+999999999-12-31T23:59:59Z" | from
            "day": "-0001-01-01"              | day
            "day": "+1000000-01-01"           | day
            "day": "2026-02-30"               | day
            "day": [2026, 1, 1]               | day
            "otherDays": ["2026-01-01", "0000-01-01"] | otherDays[1]
            "doors": "25:00"                  | doors
            "tables": "many"                  | tables
            "tables": 99999999999             | tables
            "chairs": null                    | chairs
            "music": "loud"                   | music
            "note": {}                        | note
            "note": "a\\u0000b"               | note
            """)
    void anInvalidValueIsReportedWithItsField(String member, String field) throws Exception {
        var answer = bakery.post("/banquets", "{\"chairs\": 1, " + member + "}");
        assertProblem(answer, 400, "invalid-fields");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(answer.body()).doesNotContain("tools.jackson", "java.", "\"message\":null");
    }

    @Test
    void aValueThatIsNotAllowedHasASentenceForPeople() throws Exception {
        assertThat(bakery.post("/orders", "{\"pieces\": -1}").body()).contains("Kies een getal van 1 of hoger.");
        assertThat(bakery.post("/orders", "{\"pieces\": -1}", "Accept-Language", "en")
                        .body())
                .contains("Enter a number of 1 or more.");
    }

    @Test
    void validValuesAreAccepted() throws Exception {
        var fitting =
                "{\"chairs\":1,\"from\":\"2000-01-01T00:00:00Z\",\"otherDays\":[\"2100-12-31\"],\"filling\":\"CREAM\"}";
        assertThat(bakery.post("/banquets", fitting).statusCode()).isEqualTo(200);
    }

    @Test
    void anInvalidParameterIsReportedAsAField() throws Exception {
        var answer = bakery.get("/cakes?limit=many");
        assertProblem(answer, 400, "invalid-fields");
        assertThat(answer.body()).contains("\"field\":\"limit\"");
    }

    @Test
    void theAllowedWordsAreListed() throws Exception {
        assertThat(bakery.post("/banquets", "{\"filling\": \"SAND\"}").body()).contains("CREAM, FRUIT");
    }

    @Test
    void aRequestDuringADatabaseOutageGets503WithRetryAfter() throws Exception {
        assertRetryAfter(bakery.get("/ledger"));
    }

    @Test
    void aDatabaseOutageInAFilterGets503WithRetryAfter() throws Exception {
        var cookie = bakery.session(UUID.randomUUID());
        assertRetryAfter(bakery.get("/till", "Cookie", cookie));
    }

    private static void assertRetryAfter(HttpResponse<String> away) {
        assertProblem(away, 503, "service-unavailable");
        assertThat(away.headers().firstValue("Retry-After")).get().asString().matches("[0-9]{1,2}");
        assertThat(away.body()).doesNotContain("secret detail", "Exception");
    }
}
