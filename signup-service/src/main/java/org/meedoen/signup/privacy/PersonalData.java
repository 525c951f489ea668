package org.meedoen.signup.privacy;

import java.util.List;
import java.util.Set;

/**
 * A feature's rows about people. They are erased in {@link org.springframework.core.annotation.Order}: an account is kept as
 * long as a participant has its address.
 */
public interface PersonalData {

    int BELONGINGS = 0;
    int PARTICIPANTS = 1;
    int ACCOUNTS = 2;

    /** What is stored about somebody, for themselves. Nobody else's name is in it. */
    List<StoredData> about(Person person);

    /** Each table with a name, an address or a participant's id is in one of these. */
    Set<String> tables();

    /** In the caller's transaction. What is counted stays, without the person. Repeating it changes nothing. */
    void erase(People people);
}
