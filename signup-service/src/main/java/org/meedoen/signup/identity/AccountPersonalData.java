package org.meedoen.signup.identity;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.identity.persistence.PersonalAccountRows;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deletes the accounts that belong to no other congress, and signs them out. */
@Component
@Order(PersonalData.ACCOUNTS)
class AccountPersonalData implements PersonalData {

    private final PersonalAccountRows rows;
    private final SignOut signOut;

    AccountPersonalData(PersonalAccountRows rows, SignOut signOut) {
        this.rows = rows;
        this.signOut = signOut;
    }

    @Override
    public List<StoredData> about(Person person) {
        return rows.about(person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("account", "account_session", "sign_in");
    }

    @Override
    public void erase(People people) {
        var unused = rows.unused(people.addresses());
        signOut.everywhere(unused);
        rows.delete(unused);
        rows.forgetWishes(people.participantIds());
    }
}
