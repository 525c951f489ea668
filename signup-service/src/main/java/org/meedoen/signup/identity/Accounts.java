package org.meedoen.signup.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.identity.persistence.AccountRows;
import org.meedoen.signup.participant.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings that people change for their own mailbox. */
@Component
public class Accounts {

    private final AccountRows accounts;
    private final Participants participants;

    Accounts(AccountRows accounts, Participants participants) {
        this.accounts = accounts;
        this.participants = participants;
    }

    /** Null if the address has no account yet. */
    public @Nullable UUID idOf(String email) {
        return accounts.ids(List.of(email)).get(email);
    }

    public Optional<String> addressOf(UUID account) {
        return accounts.find(account).map(Account::email);
    }

    /** That of a mailbox that has just been proven. Its mails are in the language of the pages, unless it chose one. */
    @Transactional
    public Account ofProven(SignIn signIn) {
        var account = accounts.ofProven(signIn.email(), signIn.language());
        if (!accounts.speakAsIn(signIn)) return account;
        participants.speak(account.email(), signIn.language());
        return accounts.find(account.id()).orElseThrow();
    }

    /** Sets the language of the mailbox and of the participants for whom it acts. */
    @Transactional
    public void speak(UUID account, String language) {
        accounts.speak(account, language);
        accounts.find(account).ifPresent(known -> participants.speak(known.email(), language));
    }
}
