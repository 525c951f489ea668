package org.meedoen.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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
import org.meedoen.http.bakery.Bakery;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that has only this module's edge, and the keys with which its sessions are signed. */
final class RunningBakery implements AutoCloseable {

    private static final String PUBLIC_PATHS =
            "GET /open,POST /orders,POST /banquets,GET /cakes,GET /cakes/*,GET /broken," + "GET /ledger,GET /nowhere";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RSAKey key;
    private final HttpServer keys;
    private final ConfigurableApplicationContext service;

    private RunningBakery(RSAKey key, HttpServer keys, ConfigurableApplicationContext service) {
        this.key = key;
        this.keys = keys;
        this.service = service;
    }

    static RunningBakery start() throws IOException, JOSEException {
        var key = key();
        var keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/internal/keys", exchange -> {
            var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keys.start();
        var service = SpringApplication.run(
                Bakery.class,
                "--server.port=0",
                "--spring.profiles.active=demo",
                // as in every service: a request that can't be read would bring its whole header
                "--logging.level.org.apache.coyote=warn",
                "--logging.level.org.apache.tomcat.util.http=warn",
                "--meedoen.http.public-paths=" + PUBLIC_PATHS,
                "--meedoen.http.clients.baker.token=token-of-the-baker",
                "--meedoen.http.clients.baker.paths=GET /internal/recipe",
                "--meedoen.http.clients.metrics.token=token-of-the-metrics",
                "--meedoen.http.clients.metrics.paths=GET /actuator/**",
                "--meedoen.http.keys-uri=http://127.0.0.1:" + keys.getAddress().getPort() + "/internal/keys");
        return new RunningBakery(key, keys, service);
    }

    static RSAKey key() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID("1").generate();
    }

    /** The cookie of a session that lasts a minute. */
    String session(UUID account, String... roles) throws JOSEException {
        return session(key, account, Instant.now().plusSeconds(60), roles);
    }

    String session(UUID account, Instant until) throws JOSEException {
        return session(key, account, until);
    }

    static String session(RSAKey signedWith, UUID account, Instant until, String... roles) throws JOSEException {
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

    int port() {
        return ((WebServerApplicationContext) service).getWebServer().getPort();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(to(path, headers).GET());
    }

    /** As JSON, unless the headers say otherwise. */
    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        var request = to(path, headers).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(
                List.of(headers).contains("Content-Type")
                        ? request
                        : request.header("Content-Type", "application/json"));
    }

    private HttpRequest.Builder to(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        service.close();
        keys.stop(0);
        client.close();
    }
}
