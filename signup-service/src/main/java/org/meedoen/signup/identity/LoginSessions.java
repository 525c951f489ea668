package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Caller;
import org.meedoen.signup.identity.persistence.AccountRows;
import org.meedoen.signup.identity.persistence.LoginSessionRows;
import org.meedoen.signup.identity.persistence.RoleRows;
import org.meedoen.signup.programme.OrganisersChanged;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Opens sessions for who has proven a mailbox, renews them while they are used, and ends them. */
@Component
public class LoginSessions {

    private final Proofs proofs;
    private final AccountRows accounts;
    private final LoginSessionRows sessions;
    private final RoleRows roles;
    private final SessionTokens tokens;
    private final RevokedSessions revoked;

    LoginSessions(
            Proofs proofs,
            AccountRows accounts,
            LoginSessionRows sessions,
            RoleRows roles,
            SessionTokens tokens,
            RevokedSessions revoked) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.sessions = sessions;
        this.roles = roles;
        this.tokens = tokens;
        this.revoked = revoked;
    }

    /**
     * @param token null: the one the browser shows is still good
     */
    public record SignedIn(
            Account account,
            LoginSession session,
            List<String> roles,
            @Nullable String token,
            Instant now,
            Instant until) {}

    public sealed interface Result {}

    /** @param askedHere whether the mail was asked for in this browser */
    public record Opened(SignedIn in, SignInWish wish, boolean askedHere) implements Result {}

    public record Expired() implements Result {}

    public record WrongCode(int attemptsLeft) implements Result {}

    /** Codes do not work for this mailbox today; links do. */
    public record OnlyLinks() implements Result {}

    @Transactional
    public Result openByToken(String token, @Nullable String browser, boolean ownDevice) {
        return open(proofs.byToken(token, browser), ownDevice);
    }

    /** A wrong code is counted, so this commits in any case. */
    @Transactional
    public Result openByCode(String email, String code, @Nullable String browser, boolean ownDevice) {
        return open(proofs.byCode(email, code, browser), ownDevice);
    }

    private Result open(Proofs.Verdict verdict, boolean ownDevice) {
        return switch (verdict) {
            case Proofs.Proven(SignIn signIn, boolean askedHere) ->
                new Opened(open(signIn, ownDevice), signIn.wish(), askedHere);
            case Proofs.Expired() -> new Expired();
            case Proofs.WrongCode(int left) -> new WrongCode(left);
            case Proofs.OnlyLinks() -> new OnlyLinks();
        };
    }

    private SignedIn open(SignIn signIn, boolean ownDevice) {
        var account = accounts.ofProven(signIn.email(), signIn.language());
        var session = new LoginSession(UUID.randomUUID(), account.id(), ownDevice);
        var now = sessions.now();
        var until = end(account, signIn.congress(), ownDevice, now);
        sessions.insert(session, until);
        return signed(account, session, roles.of(account.email()), now, until);
    }

    private Instant end(Account account, @Nullable String congress, boolean ownDevice, Instant now) {
        return Lifetime.end(
                ownDevice, sessions.lastDay(account.email(), congress).orElse(null), now);
    }

    private SignedIn signed(Account account, LoginSession session, List<String> roles, Instant now, Instant until) {
        var token = tokens.sign(session, roles, now, until);
        return new SignedIn(account, session, roles, token, now, until);
    }

    /** With a new token when the shown one is worn, or tells other roles than are true now. Empty: it has ended. */
    @Transactional
    public Optional<SignedIn> use(Caller caller, Instant from, Instant until) {
        return sessions.live(UUID.fromString(caller.session()))
                .flatMap(session ->
                        accounts.find(session.account()).map(account -> use(account, session, caller, from, until)));
    }

    private SignedIn use(Account account, LoginSession session, Caller caller, Instant from, Instant until) {
        var now = sessions.now();
        var current = roles.of(account.email());
        var good = !Lifetime.worn(from, until, now) && caller.roles().equals(Set.copyOf(current));
        return good
                ? new SignedIn(account, session, current, null, now, until)
                : renewed(account, session, current, now);
    }

    private SignedIn renewed(Account account, LoginSession session, List<String> current, Instant now) {
        var until = end(account, null, session.ownDevice(), now);
        sessions.extend(session.id(), until);
        return signed(account, session, current, now, until);
    }

    public void end(UUID session) {
        sessions.revoke(session);
        revoked.forget();
    }

    /** Who is no organiser any more signs in again: their tokens would say otherwise for months. */
    @EventListener
    void end(OrganisersChanged change) {
        sessions.revokeAllOf(change.removed());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void ended(OrganisersChanged change) {
        revoked.forget();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetExpired() {
        sessions.forgetExpired();
    }
}
