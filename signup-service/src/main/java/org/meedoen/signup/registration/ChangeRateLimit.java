package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.meedoen.signup.registration.persistence.RecentWithdrawalRows;
import org.springframework.stereotype.Component;

/**
 * Limits how often a participant may sign up again for a slot after withdrawing, since each time costs decisions and
 * mails. Withdrawing is always possible.
 */
@Component
class ChangeRateLimit {

    private final RecentWithdrawalRows changes;
    private final ChangeRateLimitProperties properties;

    ChangeRateLimit(RecentWithdrawalRows changes, ChangeRateLimitProperties properties) {
        this.changes = changes;
        this.properties = properties;
    }

    /** Bars the participants who have to wait; the other rulings stay. */
    List<Ruling> applyTo(List<Ruling> rulings) {
        var wishes = rulings.stream()
                .filter(Ruling.Admitted.class::isInstance)
                .map(ruling -> ((Ruling.Admitted) ruling).wish())
                .distinct()
                .toList();
        if (wishes.isEmpty()) return rulings;
        var waits = changes.waits(wishes, properties.changes(), properties.within());
        return waits.isEmpty()
                ? rulings
                : rulings.stream().map(ruling -> applyTo(ruling, waits)).toList();
    }

    private static Ruling applyTo(Ruling ruling, Map<SlotAndParticipant, Duration> waits) {
        if (!(ruling instanceof Ruling.Admitted admitted)) return ruling;
        var wait = waits.get(admitted.wish());
        return wait == null
                ? ruling
                : new Ruling.Barred(
                        admitted.attempt(), admitted.participant().id(), new Declined.ChangingTooOften(wait));
    }
}
