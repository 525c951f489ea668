package org.meedoen.notification.mail;

import java.time.ZoneId;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.springframework.stereotype.Component;

/** The time zones of congresses, which signup-service knows. */
@Component
public class CongressTimeZones {

    private final SignupService signupService;

    CongressTimeZones(SignupService signupService) {
        this.signupService = signupService;
    }

    /** Empty if there is no such congress. */
    public Optional<ZoneId> of(CongressId congress) {
        return signupService.congress(congress).map(known -> ZoneId.of(known.timeZone()));
    }
}
