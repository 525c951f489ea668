package org.meedoen.signup.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Problems;
import org.meedoen.http.SessionToken;
import org.meedoen.signup.identity.Sessions;
import org.meedoen.signup.identity.SignIns;
import org.meedoen.signup.text.EmailAddress;
import org.meedoen.signup.text.Mailbox;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignInController {

    record Asking(
            @NotNull @Mailbox String email,
            @Nullable @Size(max = 60) String congress) {}

    /** Either a token, or an address with a code. */
    record Proving(
            @Nullable @Size(max = 100) String token,
            @Nullable @Mailbox String email,
            @Nullable @Size(max = 20) String code,
            @Nullable Boolean ownDevice) {

        boolean isOwnDevice() {
            return ownDevice == null || ownDevice;
        }
    }

    private final SignIns signIns;
    private final Sessions sessions;
    private final SessionCookie cookies;
    private final MeAnswer me;
    private final Problems problems;
    private final JwtDecoder decoder;

    SignInController(
            SignIns signIns,
            Sessions sessions,
            SessionCookie cookies,
            MeAnswer me,
            Problems problems,
            JwtDecoder decoder) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookies = cookies;
        this.me = me;
        this.problems = problems;
        this.decoder = decoder;
    }

    /** The same answer for every address. */
    @PostMapping("/api/sign-in")
    ResponseEntity<Map<String, String>> ask(
            @Valid @RequestBody Asking asking,
            @CookieValue(name = SessionCookie.SIGN_IN, required = false) @Nullable String presented,
            Locale locale) {
        var email = EmailAddress.read(asking.email()).orElseThrow();
        var secret = signIns.ask(email, asking.congress(), locale.getLanguage(), presented);
        return ResponseEntity.accepted()
                .header(HttpHeaders.SET_COOKIE, cookies.signIn(secret))
                .body(Map.of());
    }

    @PostMapping("/api/sign-in/confirm")
    ResponseEntity<?> confirm(
            @Valid @RequestBody Proving proving,
            @CookieValue(name = SessionCookie.SIGN_IN, required = false) @Nullable String browser) {
        return switch (result(proving, browser)) {
            case Sessions.SignedIn in -> me.to(in);
            case Sessions.Expired() -> problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "sign-in-expired", Map.of());
            case Sessions.WrongCode(int left) ->
                problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code", Map.of("attemptsLeft", left), left);
        };
    }

    private Sessions.Result result(Proving proving, @Nullable String browser) {
        var token = proving.token();
        if (token != null) return sessions.openByToken(token, proving.isOwnDevice());
        var email = proving.email();
        var code = proving.code();
        if (email == null || code == null) return new Sessions.Expired();
        var address = EmailAddress.read(email).orElseThrow();
        return sessions.openByCode(address, code.replaceAll("\\s", ""), browser, proving.isOwnDevice());
    }

    /** Signing out works, whatever the browser shows. */
    @PostMapping("/api/sign-out")
    ResponseEntity<Void> signOut(@CookieValue(name = SessionToken.COOKIE, required = false) @Nullable String session) {
        if (session != null) end(session);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookies.noSession())
                .build();
    }

    private void end(String token) {
        try {
            end(decoder.decode(token));
        } catch (JwtException endedAlready) {
            // nothing to end: what the browser shows is no session
        }
    }

    private void end(Jwt token) {
        sessions.end(UUID.fromString(token.getClaimAsString("sid")));
    }
}
