package org.meedoen.gateway.disclosure;

import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.meedoen.gateway.installation.Installation;

/** The lines of {@code security.txt}. They expire within a year (RFC 9116, 2.5.5), so they are written when asked for. */
class SecurityText {

    private static final Period VALID = Period.ofMonths(6);

    private final DisclosureSettings settings;
    private final Installation installation;
    private final InstantSource clock;

    SecurityText(DisclosureSettings settings, Installation installation, InstantSource clock) {
        this.settings = settings;
        this.installation = installation;
        this.clock = clock;
    }

    boolean isKnown() {
        return !settings.contacts().isEmpty();
    }

    String text() {
        var lines = new ArrayList<String>();
        settings.contacts().forEach(contact -> lines.add("Contact: " + contact));
        lines.add("Expires: " + expires());
        lines.add("Preferred-Languages: nl, en");
        lines.add("Canonical: " + installation.publicUrl().resolve(SecurityTextRoute.PATH));
        if (settings.policy() != null) {
            lines.add("Policy: " + settings.policy());
        }
        return String.join("\n", List.copyOf(lines)) + "\n";
    }

    private String expires() {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .plus(VALID)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant()
                .toString();
    }
}
