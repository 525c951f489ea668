package org.meedoen.signup.privacy;

import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.privacy.persistence.CongressErasureRows;
import org.springframework.stereotype.Component;

/** Says when personal data is erased. */
@Component
public class Retentions {

    private final CongressErasureRows erasures;

    Retentions(CongressErasureRows erasures) {
        this.erasures = erasures;
    }

    public Optional<Retention> of(CongressId congress) {
        return erasures.find(congress);
    }
}
