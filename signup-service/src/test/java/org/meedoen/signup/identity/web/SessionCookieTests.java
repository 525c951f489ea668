package org.meedoen.signup.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.http.HttpProperties;

class SessionCookieTests {

    private static final Instant NOW = Instant.parse("2090-11-19T08:00:00Z");

    @Test
    void overHttpsNoNeighbouringDomainCanSetOneAndNoneIsSentInTheClear() {
        assertThat(cookies("https://meedoen.example"))
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-meedoen_")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "Path=/;")
                        .doesNotContain("Domain="));
    }

    @Test
    void theDemoOverHttpHasThemToo() {
        assertThat(cookies("http://localhost:8080"))
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("meedoen_")
                        .contains("; HttpOnly", "; SameSite=Lax", "Path=/;")
                        .doesNotContain("Secure", "Domain="));
    }

    private static List<String> cookies(String publicUrl) {
        var cookies = new SessionCookie(new HttpProperties(URI.create(publicUrl), null, Map.of(), List.of()));
        return List.of(
                cookies.session("a.b.c", true, NOW, NOW.plus(Duration.ofDays(30))),
                cookies.session("a.b.c", false, NOW, NOW.plus(Duration.ofHours(2))),
                cookies.noSession(),
                cookies.signIn("secret"));
    }
}
