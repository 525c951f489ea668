package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.identity.Accounts;
import org.meedoen.signup.identity.RevokedSession;
import org.meedoen.signup.identity.RevokedSessions;
import org.meedoen.signup.identity.SignIn;
import org.meedoen.signup.identity.SignIns;
import org.meedoen.signup.identity.SigningKeys;
import org.meedoen.signup.text.Translated;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign-ins and sessions, for the other services. */
@Hidden
@RestController
class InternalIdentityController {

    record Invitation(
            String email,
            String language,
            String link,
            @Nullable String code,
            Instant expiresAt,
            @Nullable Translated congressName,
            boolean sample) {}

    record Refusal(
            String email,
            String language,
            @Nullable String contactEmail,
            @Nullable Translated congressName,
            boolean sample) {}

    record MailedAccount(String email) {}

    private final SignIns signIns;
    private final Accounts accounts;
    private final SigningKeys keys;
    private final RevokedSessions revoked;
    private final Congresses congresses;
    private final String signInPage;

    InternalIdentityController(
            SignIns signIns,
            Accounts accounts,
            SigningKeys keys,
            RevokedSessions revoked,
            Congresses congresses,
            HttpProperties properties) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.keys = keys;
        this.revoked = revoked;
        this.congresses = congresses;
        this.signInPage = properties.publicUrl().resolve("/inloggen").toString();
    }

    /** The token is in the fragment, which is not sent to servers, not even by mail scanners that follow links. */
    @PostMapping("/internal/sign-ins/{id}/mint")
    ResponseEntity<Invitation> mint(@PathVariable UUID id) {
        var minted = signIns.mint(id).orElseThrow(InternalIdentityController::gone);
        var signIn = minted.signIn();
        var congress = congress(signIn);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Invitation(
                        signIn.email(),
                        signIn.language(),
                        signInPage + "#token=" + minted.token(),
                        minted.code(),
                        signIn.expiresAt(),
                        congress.map(Congress::name).orElse(null),
                        isSample(congress)));
    }

    @PostMapping("/internal/sign-ins/{id}/declined")
    Refusal declined(@PathVariable UUID id) {
        var signIn = signIns.declined(id).orElseThrow(InternalIdentityController::gone);
        var congress = congress(signIn);
        return new Refusal(
                signIn.email(),
                signIn.language(),
                congress.map(Congress::contactEmail).orElse(null),
                congress.map(Congress::name).orElse(null),
                isSample(congress));
    }

    /** For a mail to whoever asked for it. */
    @GetMapping("/internal/accounts/{id}")
    MailedAccount account(@PathVariable UUID id) {
        return accounts.addressOf(id).map(MailedAccount::new).orElseThrow(ProblemException::notFound);
    }

    @GetMapping("/internal/keys")
    Map<String, Object> keys() {
        return keys.published().toJSONObject();
    }

    @GetMapping("/internal/revoked-sessions")
    List<RevokedSession> revokedSessions() {
        return revoked.all();
    }

    private Optional<Congress> congress(SignIn signIn) {
        return Optional.ofNullable(signIn.congress()).flatMap(congresses::find);
    }

    private static boolean isSample(Optional<Congress> congress) {
        return congress.filter(Congress::sample).isPresent();
    }

    private static ProblemException gone() {
        return new ProblemException(HttpStatus.GONE, "sign-in-expired", Map.of());
    }
}
