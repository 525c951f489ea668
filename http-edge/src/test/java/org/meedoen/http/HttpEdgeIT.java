package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.http.bakery.Bakery;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The rules of the edge, asked over HTTP of a service that does nothing else. */
class HttpEdgeIT {

    private static RSAKey key;
    private static HttpServer keys;
    private static ConfigurableApplicationContext service;
    private static final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/internal/keys", exchange -> {
            var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keys.start();
        service = SpringApplication.run(
                Bakery.class,
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--meedoen.http.public-paths=GET /open,POST /orders,POST /banquets,GET /cakes,GET /cakes/*,GET /broken,GET /ledger,GET /nowhere",
                "--meedoen.http.keys-uri=http://127.0.0.1:" + keys.getAddress().getPort() + "/internal/keys");
    }

    @AfterAll
    static void stop() {
        service.close();
        keys.stop(0);
    }

    @Test
    void anOpenPathNeedsNoSessionAndIsTheSameWithABadOne() throws Exception {
        assertThat(get("/open").body()).isEqualTo("for everybody");
        assertThat(get("/open", "Cookie", "meedoen_session=forged").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionTellsWhoIsAsking() throws Exception {
        var account = UUID.randomUUID();
        assertThat(get("/whoami", "Cookie", session(key, account, Instant.now().plusSeconds(60)))
                        .body())
                .contains(account.toString());
    }

    @Test
    void noForgedOrExpiredSessionGetsIn() throws Exception {
        var stranger = new RSAKeyGenerator(2048).keyID("1").generate();
        var account = UUID.randomUUID();
        assertProblem(get("/whoami"), 401, "sign-in-needed");
        assertProblem(get("/whoami", "Cookie", "meedoen_session=a.b.c"), 401, "sign-in-needed");
        assertProblem(
                get(
                        "/whoami",
                        "Cookie",
                        session(stranger, account, Instant.now().plusSeconds(60))),
                401,
                "sign-in-needed");
        assertProblem(
                get("/whoami", "Cookie", session(key, account, Instant.now().minusSeconds(600))),
                401,
                "sign-in-needed");
    }

    @Test
    void anOrganiserOrganisesTheirOwnCongressOnly() throws Exception {
        var cookie = session(key, UUID.randomUUID(), Instant.now().plusSeconds(60), "ORGANISER:utrecht");
        assertThat(get("/organised/utrecht", "Cookie", cookie).statusCode()).isEqualTo(200);
        assertProblem(get("/organised/zwolle", "Cookie", cookie), 403, "forbidden");
    }

    @Test
    void whoIsRefusedIsInTheSecurityLogWithoutWhatTheyTyped() throws Exception {
        var account = UUID.randomUUID();
        var cookie = session(key, account, Instant.now().plusSeconds(60), "ORGANISER:utrecht");
        try (var log = new SecurityLines()) {
            get("/organised/jan@gemeente.example?key=secret", "Cookie", cookie, "X-Forwarded-For", "203.0.113.9");
            get("/whoami", "Cookie", "meedoen_session=a.b.c");
            get("/internal/recipe", "Authorization", "Bearer secret");
            get("/organised/utrecht", "Cookie", cookie);
            assertThat(log.lines())
                    .containsExactly(
                            "action=access result=denied reason=not-allowed object=GET /organised/{congress} account="
                                    + account + " session=s1 network=203.0.113.0/24",
                            "action=access result=denied reason=no-session object=GET before-routing"
                                    + " network=127.0.0.0/24",
                            "action=access result=denied reason=not-allowed object=GET before-routing"
                                    + " network=127.0.0.0/24");
        }
    }

    @Test
    void internalPathsNeedTheServiceToken() throws Exception {
        var cookie = session(key, UUID.randomUUID(), Instant.now().plusSeconds(60), "ADMIN");
        assertProblem(get("/internal/recipe"), 403, "forbidden");
        assertProblem(get("/internal/recipe", "Cookie", cookie), 403, "forbidden");
        assertThat(get("/internal/recipe", "Authorization", "Bearer demo-service-token")
                        .body())
                .isEqualTo("flour");
    }

    @Test
    void aProblemSpeaksTheLanguageOfThePerson() throws Exception {
        assertThat(post("{\"pieces\": 3}").body())
                .contains("urn:meedoen:problem:cake-gone", "De taart is op", "taart voor 20 mensen", "\"pieces\":3");
        assertThat(post("{\"pieces\": 3}", "Accept-Language", "en-GB").body()).contains("cake for 20 people");
        assertThat(post("{\"pieces\": 3}", "Accept-Language", "de").body()).contains("De taart is op");
    }

    @Test
    void badInputGetsAKindAnswerAndNoTrace() throws Exception {
        assertProblem(post("{nonsense"), 400, "malformed-request");
        assertProblem(post("{\"pieces\": -1}"), 400, "invalid-fields");
        assertProblem(post("<order/>", "Content-Type", "text/xml"), 415, "unsupported-media-type");
        assertProblem(get("/cakes/not-an-id"), 400, "malformed-request");
        assertProblem(get("/nowhere"), 404, "not-found");
        var broken = get("/broken");
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
            """)
    void aValueThatIsNoSuchValueIsToldWithItsField(String member, String field) throws Exception {
        var answer = banquet("{\"chairs\": 1, " + member + "}");
        assertProblem(answer, 400, "invalid-fields");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(answer.body()).doesNotContain("tools.jackson", "java.", "\"message\":null");
    }

    @Test
    void whatFitsComesIn() throws Exception {
        var fitting =
                "{\"chairs\":1,\"from\":\"2000-01-01T00:00:00Z\",\"otherDays\":[\"2100-12-31\"],\"filling\":\"CREAM\"}";
        assertThat(banquet(fitting).statusCode()).isEqualTo(200);
    }

    @Test
    void aParameterIsAFieldLikeAnother() throws Exception {
        var answer = get("/cakes?limit=many");
        assertProblem(answer, 400, "invalid-fields");
        assertThat(answer.body()).contains("\"field\":\"limit\"");
    }

    @Test
    void theWordsThatAreKnownAreTold() throws Exception {
        assertThat(banquet("{\"filling\": \"SAND\"}").body()).contains("CREAM, FRUIT");
    }

    @Test
    void whoCannotBeServedWhileTheDatabaseIsAwayIsAskedToComeBack() throws Exception {
        assertAskedToComeBack(get("/ledger"));
    }

    @Test
    void alsoWhenItIsMissedBeforeAControllerIsReached() throws Exception {
        var cookie = session(key, UUID.randomUUID(), Instant.now().plusSeconds(60));
        assertAskedToComeBack(get("/till", "Cookie", cookie));
    }

    private static void assertAskedToComeBack(HttpResponse<String> away) {
        assertProblem(away, 503, "service-unavailable");
        assertThat(away.headers().firstValue("Retry-After")).get().asString().matches("[0-9]{1,2}");
        assertThat(away.body()).doesNotContain("secret detail", "Exception");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("urn:meedoen:problem:" + code);
    }

    private static String session(RSAKey signedWith, UUID account, Instant until, String... roles) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer("meedoen")
                .subject(account.toString())
                .claim("sid", "s1")
                .claim("roles", List.of(roles))
                .expirationTime(Date.from(until))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        token.sign(new RSASSASigner(signedWith));
        return "meedoen_session=" + token.serialize();
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(to(path, headers).GET().build());
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        var request = to("/orders", headers).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(List.of(headers).contains("Content-Type") ? request.build() : json(request));
    }

    private static HttpResponse<String> banquet(String body) throws Exception {
        return send(json(to("/banquets").POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static HttpRequest json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json").build();
    }

    private static HttpRequest.Builder to(String path, String... headers) {
        var port = ((WebServerApplicationContext) service).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
