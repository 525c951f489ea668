package org.meedoen.signup.congress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.congress.persistence.AppearanceRows;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The appearance of each congress. */
@Component
public class Appearances {

    private final CongressRows congresses;
    private final AppearanceRows rows;
    private final AuditTrail trail;

    Appearances(CongressRows congresses, AppearanceRows rows, AuditTrail trail) {
        this.congresses = congresses;
        this.rows = rows;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Changed(Appearance appearance) implements Result {}

    public record UnknownCongress() implements Result {}

    /** The appearance is no longer as expected. */
    public record ChangedMeanwhile() implements Result {}

    public Optional<Appearance> of(CongressId congress) {
        return congresses.find(congress).map(Congress::appearance);
    }

    /** The bytes of the PNG. Empty if the congress has no such logo, or no longer. */
    public Optional<byte[]> logo(CongressId congress, String hash) {
        return rows.logo(congress, hash);
    }

    /**
     * @param accent dark enough; null: that of the theme
     * @param expected whether what is stored should be changed; an appearance that is already as wanted always is
     */
    @Transactional
    public Result changeAccent(CongressId congress, @Nullable AccentColor accent, Predicate<Appearance> expected) {
        var wanted = accent == null ? null : accent.toString();
        return change(congress, now -> now.withAccent(wanted), expected, () -> rows.saveAccent(congress, wanted));
    }

    /** @param expected as of the accent */
    @Transactional
    public Result changeLogo(CongressId congress, @Nullable LogoPicture logo, Predicate<Appearance> expected) {
        var wanted = logo == null ? null : logo.logo();
        return change(congress, now -> now.withLogo(wanted), expected, () -> rows.saveLogo(congress, logo));
    }

    private Result change(
            CongressId congress, UnaryOperator<Appearance> change, Predicate<Appearance> expected, Runnable save) {
        var locked = congresses.lock(congress);
        if (locked.isEmpty()) return new UnknownCongress();
        var before = locked.get().appearance();
        var wanted = change.apply(before);
        if (!before.equals(wanted) && !expected.test(before)) return new ChangedMeanwhile();
        save.run();
        congresses.newProgrammeVersion(congress);
        trail.record(congress, AuditEntry.changed(AuditAction.CHANGE_CONGRESS, congress, changed(before, wanted)));
        return new Changed(wanted);
    }

    private static List<ValueChange> changed(Appearance before, Appearance after) {
        return ValueChange.between(fields(before), fields(after));
    }

    /** The trail keeps the hash of a logo. */
    private static Map<String, String> fields(Appearance appearance) {
        var logo = appearance.logo();
        return Map.of(
                "appearance.accent",
                Objects.requireNonNullElse(appearance.accent(), ""),
                "appearance.logo",
                logo == null ? "" : logo.hash());
    }
}
