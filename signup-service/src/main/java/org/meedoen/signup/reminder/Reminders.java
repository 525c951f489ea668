package org.meedoen.signup.reminder;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.reminder.persistence.ReminderSettingsRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When congresses remind their participants. */
@Component
public class Reminders {

    private final CongressRows congresses;
    private final ReminderSettingsRows rows;
    private final AuditTrail trail;

    Reminders(CongressRows congresses, ReminderSettingsRows rows, AuditTrail trail) {
        this.congresses = congresses;
        this.rows = rows;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Changed(ReminderSettings settings) implements Result {}

    public record UnknownCongress() implements Result {}

    /** The settings are no longer as expected. */
    public record ChangedMeanwhile() implements Result {}

    /** Empty if there is no such congress. */
    public Optional<ReminderSettings> find(CongressId congress) {
        return congresses.find(congress).map(_ -> of(congress));
    }

    private ReminderSettings of(CongressId congress) {
        return rows.find(congress).orElse(ReminderSettings.USUAL);
    }

    /** @param expected whether what is stored should be changed; settings that are already as wanted always are */
    @Transactional
    public Result change(CongressId congress, ReminderSettings wanted, Predicate<ReminderSettings> expected) {
        if (congresses.lock(congress).isEmpty()) return new UnknownCongress();
        var before = of(congress);
        if (!before.equals(wanted) && !expected.test(before)) return new ChangedMeanwhile();
        rows.save(congress, wanted);
        var changes = ValueChange.between(fields(before), fields(wanted));
        trail.record(congress, AuditEntry.changed(AuditAction.CHANGE_CONGRESS, congress, changes));
        return new Changed(wanted);
    }

    private static Map<String, String> fields(ReminderSettings settings) {
        return Map.of(
                "reminder.enabled", settings.enabled().toString(),
                "reminder.time", settings.time().toString());
    }
}
