package org.meedoen.signup.privacy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases people from the tables of all features. */
@Component
public class Erasure {

    private final List<PersonalData> features;

    /** @param features in the order of erasure */
    Erasure(List<PersonalData> features) {
        this.features = features;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(People people) {
        features.forEach(each -> each.erase(people));
    }
}
