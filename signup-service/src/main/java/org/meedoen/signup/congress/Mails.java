package org.meedoen.signup.congress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.congress.persistence.MailSettingsRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the mails of each congress. */
@Component
public class Mails {

    private static final String SENDER = "mail.sender";

    private final CongressRows congresses;
    private final MailSettingsRows rows;
    private final AuditTrail trail;

    Mails(CongressRows congresses, MailSettingsRows rows, AuditTrail trail) {
        this.congresses = congresses;
        this.rows = rows;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Changed(MailSettings settings) implements Result {}

    public record UnknownCongress() implements Result {}

    /** The settings are no longer as expected. */
    public record ChangedMeanwhile() implements Result {}

    public MailSettings of(CongressId congress) {
        return rows.find(congress).orElse(MailSettings.NONE);
    }

    /** @param expected whether what is stored should be changed; settings that are already as wanted always are */
    @Transactional
    public Result change(CongressId congress, MailSettings wanted, Predicate<MailSettings> expected) {
        if (congresses.lock(congress).isEmpty()) return new UnknownCongress();
        var before = of(congress);
        if (!before.equals(wanted) && !expected.test(before)) return new ChangedMeanwhile();
        rows.save(congress, wanted);
        trail.record(congress, AuditEntry.changed(AuditAction.CHANGE_CONGRESS, congress, changed(before, wanted)));
        return new Changed(wanted);
    }

    /** Addresses and texts may name people, so only their fields are recorded. */
    private static List<ValueChange> changed(MailSettings before, MailSettings after) {
        return ValueChange.between(withAllFieldsOf(after, fields(before)), withAllFieldsOf(before, fields(after)))
                .stream()
                .map(change -> change.field().equals(SENDER) ? change : change.withoutValues())
                .toList();
    }

    private static Map<String, String> withAllFieldsOf(MailSettings other, Map<String, String> fields) {
        fields(other).keySet().forEach(field -> fields.putIfAbsent(field, ""));
        return fields;
    }

    private static Map<String, String> fields(MailSettings settings) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(SENDER, Objects.requireNonNullElse(settings.sender(), ""));
        fields.put("mail.replyTo", Objects.requireNonNullElse(settings.replyTo(), ""));
        for (var addition : settings.additions()) {
            var name = "mail." + addition.kind() + "." + addition.language();
            fields.put(name, addition.above() + "\n" + addition.below());
        }
        return fields;
    }

    /** Empty if there is no such congress. */
    public Optional<MailSettings> find(CongressId congress) {
        return congresses.find(congress).map(found -> of(found.slug()));
    }
}
