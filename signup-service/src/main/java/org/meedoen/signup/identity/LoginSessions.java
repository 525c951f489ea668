package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.LoginSessionId;
import org.meedoen.signup.identity.persistence.AccountRows;
import org.meedoen.signup.identity.persistence.LoginSessionRows;
import org.meedoen.signup.identity.persistence.RoleRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens sessions for proven mailboxes, and renews them while they are in use. */
@Component
public class LoginSessions {

    private final SignInVerifier verifier;
    private final Accounts accounts;
    private final AccountRows accountRows;
    private final LoginSessionRows sessions;
    private final RoleRows roles;
    private final SessionTokens tokens;

    LoginSessions(
            SignInVerifier verifier,
            Accounts accounts,
            AccountRows accountRows,
            LoginSessionRows sessions,
            RoleRows roles,
            SessionTokens tokens) {
        this.verifier = verifier;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.sessions = sessions;
        this.roles = roles;
        this.tokens = tokens;
    }

    /** @param token null: the current token remains in use */
    public record SignedIn(
            Account account,
            LoginSession session,
            List<String> roles,
            @Nullable String token,
            Instant now,
            Instant until) {}

    public sealed interface Result {}

    /** @param askedHere whether the mail was asked for in this browser */
    public record Opened(SignedIn in, SignIn signIn, boolean askedHere) implements Result {}

    public record Expired() implements Result {}

    public record WrongCode(int attemptsLeft) implements Result {}

    /** Codes do not work for this mailbox today; links do. */
    public record OnlyLinks() implements Result {}

    @Transactional
    public Result openByToken(String token, @Nullable String browser, boolean ownDevice, Device device) {
        return open(verifier.byToken(token, browser), ownDevice, device);
    }

    /** A wrong code is counted, so this commits in any case. */
    @Transactional
    public Result openByCode(String email, String code, @Nullable String browser, boolean ownDevice, Device device) {
        return open(verifier.byCode(email, code, browser), ownDevice, device);
    }

    private Result open(SignInVerifier.Verdict verdict, boolean ownDevice, Device device) {
        return switch (verdict) {
            case SignInVerifier.Proven(SignIn signIn, boolean askedHere) ->
                new Opened(open(signIn, ownDevice, device), signIn, askedHere);
            case SignInVerifier.Expired() -> new Expired();
            case SignInVerifier.WrongCode(int left) -> new WrongCode(left);
            case SignInVerifier.OnlyLinks() -> new OnlyLinks();
        };
    }

    private SignedIn open(SignIn signIn, boolean ownDevice, Device device) {
        var account = accounts.ofProven(signIn);
        var now = sessions.now();
        var session = new LoginSession(LoginSessionId.random(), account.id(), ownDevice, now);
        var current = roles.of(account.email());
        var until = end(account, session, current, signIn.congress(), now);
        sessions.insert(session, device, until);
        return signed(account, session, current, now, until);
    }

    private Instant end(
            Account account, LoginSession session, List<String> roles, @Nullable CongressId congress, Instant now) {
        var lastDay = sessions.lastDay(account.email(), congress).orElse(null);
        return SessionExpiry.end(session, roles.contains(Caller.ADMIN), lastDay, now);
    }

    private SignedIn signed(Account account, LoginSession session, List<String> roles, Instant now, Instant until) {
        var token = tokens.sign(session, roles, now, until);
        return new SignedIn(account, session, roles, token, now, until);
    }

    /**
     * Includes a new token if the presented one is due for renewal or contains outdated roles. Empty if the session has ended.
     */
    @Transactional
    public Optional<SignedIn> use(Caller caller, Instant from, Instant until) {
        return sessions.live(LoginSessionId.parse(caller.session()))
                .flatMap(session -> accountRows
                        .find(session.account())
                        .flatMap(account -> use(account, session, caller, from, until)));
    }

    private Optional<SignedIn> use(Account account, LoginSession session, Caller caller, Instant from, Instant until) {
        var now = sessions.now();
        var current = roles.of(account.email());
        sessions.used(session.id());
        var good = !SessionExpiry.worn(from, until, now) && caller.roles().equals(Set.copyOf(current));
        return good
                ? Optional.of(new SignedIn(account, session, current, null, now, until))
                : renewed(account, session, current, now);
    }

    private Optional<SignedIn> renewed(Account account, LoginSession session, List<String> current, Instant now) {
        var until = end(account, session, current, null, now);
        if (!until.isAfter(now)) return Optional.empty();
        sessions.extend(session.id(), until);
        return Optional.of(signed(account, session, current, now, until));
    }

    /** The open sessions of an account, the last used first. */
    public List<SessionSummary> of(UUID account) {
        return sessions.open(account);
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetExpired() {
        sessions.forgetExpired();
    }
}
