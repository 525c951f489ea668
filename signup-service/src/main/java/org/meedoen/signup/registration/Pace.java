package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.meedoen.signup.registration.persistence.ChangesOfMind;
import org.springframework.stereotype.Component;

/**
 * Nobody honest changes their mind about a slot every other second; each time costs everybody's mail and attention. Who
 * does is asked to wait a moment before they sign up again. Withdrawing is always possible.
 */
@Component
class Pace {

    private final ChangesOfMind changes;
    private final PaceProperties properties;

    Pace(ChangesOfMind changes, PaceProperties properties) {
        this.changes = changes;
        this.properties = properties;
    }

    /** The same rulings, but for those of people who have to wait. */
    List<Ruling> kept(List<Ruling> rulings) {
        var wishes = rulings.stream()
                .filter(Ruling.Admitted.class::isInstance)
                .map(ruling -> ((Ruling.Admitted) ruling).wish())
                .distinct()
                .toList();
        if (wishes.isEmpty()) return rulings;
        var waits = changes.waits(wishes, properties.changes(), properties.within());
        return waits.isEmpty()
                ? rulings
                : rulings.stream().map(ruling -> kept(ruling, waits)).toList();
    }

    private static Ruling kept(Ruling ruling, Map<SlotOfParticipant, Duration> waits) {
        if (!(ruling instanceof Ruling.Admitted admitted)) return ruling;
        var wait = waits.get(admitted.wish());
        return wait == null
                ? ruling
                : new Ruling.Barred(
                        admitted.attempt(), admitted.participant().id(), new Declined.ChangingTooOften(wait));
    }
}
