package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;

/** Somebody who was never here before and wants to sign in. */
record Newcomer(String email, Browser browser) {

    Newcomer() {
        this(Town.freshEmail(), Town.stranger());
    }

    Answered ask() {
        var asked = browser.post(
                "/api/v1/sign-in-requests", "{\"email\":\" %s \"}".formatted(email.toUpperCase(Locale.ROOT)));
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(202);
        assertThat(asked.body().toString()).isEqualTo("{}");
        return asked;
    }

    Answered askAt(String congress) {
        return askFor("{\"congress\":\"%s\"}".formatted(congress));
    }

    Answered askFor(String wish) {
        return browser.post("/api/v1/sign-in-requests", "{\"email\":\"%s\",\"wish\":%s}".formatted(email, wish));
    }

    Answered mail() {
        return Town.mail(email);
    }

    Answered confirm(String json) {
        return confirm(browser, json);
    }

    static Answered confirm(Browser browser, String json) {
        return browser.post("/api/v1/login-sessions", json);
    }

    String code(String code) {
        return "{\"email\":\"%s\",\"code\":\"%s\"}".formatted(email, code);
    }

    static String link(String token) {
        return "{\"token\":\"%s\"}".formatted(token);
    }
}
