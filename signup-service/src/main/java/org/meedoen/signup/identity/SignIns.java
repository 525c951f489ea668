package org.meedoen.signup.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignInDeclined;
import org.meedoen.contracts.signup.SignInRequested;
import org.meedoen.http.AnonymizedNetwork;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.identity.persistence.RoleRows;
import org.meedoen.signup.identity.persistence.SignInRows;
import org.meedoen.signup.text.EmailAddress;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores requests to sign in, and creates the link and code when the mail is about to be sent. */
@Component
public class SignIns {

    private final SignInRows signIns;
    private final SignInVerifier verifier;
    private final RoleRows roles;
    private final Outbox outbox;

    SignIns(SignInRows signIns, SignInVerifier verifier, RoleRows roles, Outbox outbox) {
        this.signIns = signIns;
        this.verifier = verifier;
        this.roles = roles;
        this.outbox = outbox;
    }

    /** @param browser the secret that the browser has to present with the code */
    public record Asked(UUID signIn, SignInMailDecision mail, String browser) {}

    /**
     * What goes into one mail, and nowhere else.
     *
     * @param code null while only links work for this mailbox
     */
    public record Minted(
            SignIn signIn, String token, @Nullable String code) {}

    /**
     * Does the same work whether the address is known or not.
     *
     * @param presented the secret the browser already holds, if any
     */
    @Transactional
    public Asked ask(
            String email, SignInWish wish, String language, @Nullable String presented, AnonymizedNetwork network) {
        var mailbox = EmailAddress.mailbox(email);
        signIns.lock(mailbox);
        var requester = requester(presented, network);
        var answer = SignInMailDecision.of(roles.maySignIn(email), signIns.sentTo(mailbox, requester));
        var signIn = signIns.insert(email, wish, language, requester, answer);
        tell(signIn, answer);
        return new Asked(signIn.id(), answer, requester.browser());
    }

    /** Somebody who asks twice can use the code of either mail. */
    private SignInRequester requester(@Nullable String presented, AnonymizedNetwork network) {
        return presented != null && signIns.knows(Secret.hash(presented))
                ? new SignInRequester(presented, false, network.prefix())
                : new SignInRequester(Secret.token(), true, network.prefix());
    }

    private void tell(SignIn signIn, SignInMailDecision answer) {
        var events = events(signIn, answer).stream()
                .map(event ->
                        new OutgoingEvent(Topics.NOTIFICATIONS, signIn.id().toString(), event))
                .toList();
        outbox.append(events);
    }

    private static List<NotificationEvent> events(SignIn signIn, SignInMailDecision answer) {
        return switch (answer) {
            case INVITED -> List.of(new SignInRequested(signIn.id(), signIn.congress(), signIn.expiresAt()));
            case DECLINED -> List.of(new SignInDeclined(signIn.id(), signIn.congress(), signIn.expiresAt()));
            case SILENT -> List.of();
        };
    }

    /** Empty when it is unknown, used or expired. A mail that is sent again gets a link and code of its own. */
    @Transactional
    public Optional<Minted> mint(UUID id) {
        return signIns.stillOpen(id).map(this::mint);
    }

    private Minted mint(SignIn signIn) {
        var token = Secret.token();
        var code = Secret.code();
        signIns.addSecret(signIn.id(), Secret.hash(token), Secret.hash(signIn.id(), code));
        var takesCodes = verifier.takesCodes(EmailAddress.mailbox(signIn.email()));
        return new Minted(signIn, token, takesCodes ? code : null);
    }

    public Optional<SignIn> declined(UUID id) {
        return signIns.declined(id);
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        signIns.forgetOld();
    }
}
