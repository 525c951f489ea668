package org.meedoen.signup.identity;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.identity.persistence.SignInRows;
import org.meedoen.signup.text.EmailAddress;
import org.springframework.stereotype.Component;

/** Verifies the link or code that proves access to a mailbox. */
@Component
class SignInVerifier {

    private static final int MOST_WRONG_CODES = 5;
    private static final int MOST_WRONG_CODES_IN_A_DAY = 20;

    private final SignInRows signIns;

    SignInVerifier(SignInRows signIns) {
        this.signIns = signIns;
    }

    sealed interface Verdict {}

    /** @param askedHere whether this browser asked for the mail */
    record Proven(SignIn signIn, boolean askedHere) implements Verdict {

        Proven(SignInRows.Used used) {
            this(used.signIn(), used.askedHere());
        }
    }

    record Expired() implements Verdict {}

    record WrongCode(int attemptsLeft) implements Verdict {}

    /** Too many wrong codes were entered for the mailbox today. */
    record OnlyLinks() implements Verdict {}

    Verdict byToken(String token, @Nullable String browser) {
        return signIns.useByToken(Secret.hash(token), Secret.hash(browser == null ? "" : browser))
                .<Verdict>map(Proven::new)
                .orElseGet(Expired::new);
    }

    /** A code is accepted only from the browser that requested it. */
    Verdict byCode(String email, String code, @Nullable String browser) {
        var mailbox = EmailAddress.mailbox(email);
        signIns.lock(mailbox);
        return takesCodes(mailbox) ? among(email, code, browser) : new OnlyLinks();
    }

    /** Whether codes are still accepted for this mailbox today. */
    boolean takesCodes(String mailbox) {
        return signIns.wrongCodesToday(mailbox) < MOST_WRONG_CODES_IN_A_DAY;
    }

    private Verdict among(String email, String code, @Nullable String browser) {
        var open = browser == null ? List.<SignInRows.Open>of() : signIns.lockOpen(Secret.hash(browser), email);
        if (open.isEmpty()) return new Expired();
        var trying =
                open.stream().filter(one -> one.wrongCodes() < MOST_WRONG_CODES).toList();
        return trying.isEmpty() ? new WrongCode(0) : attempt(trying, code);
    }

    private Verdict attempt(List<SignInRows.Open> trying, String code) {
        var ids = trying.stream().map(SignInRows.Open::id).toList();
        var right = matching(ids, code);
        if (right.isPresent()) return new Proven(signIns.use(right.get()));
        signIns.countWrongCode(ids);
        return new WrongCode(left(trying) - 1);
    }

    private Optional<UUID> matching(List<UUID> signIns, String code) {
        return this.signIns.codes(signIns).stream()
                .filter(stored -> MessageDigest.isEqual(stored.hash(), Secret.hash(stored.signIn(), code)))
                .map(SignInRows.CodeHash::signIn)
                .findFirst();
    }

    private static int left(List<SignInRows.Open> trying) {
        return trying.stream()
                .mapToInt(one -> MOST_WRONG_CODES - one.wrongCodes())
                .max()
                .orElse(0);
    }
}
