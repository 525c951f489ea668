package org.meedoen.signup.identity;

import org.meedoen.signup.identity.persistence.PersonalAccountRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the accounts of those who signed in once, and never took part: no congress whose time passes has them. */
@Component
class IdleAccounts {

    private final PersonalAccountRows rows;

    IdleAccounts(PersonalAccountRows rows) {
        this.rows = rows;
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void delete() {
        rows.delete(rows.unused(rows.idle()));
    }
}
