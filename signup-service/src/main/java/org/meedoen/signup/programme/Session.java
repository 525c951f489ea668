package org.meedoen.signup.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Window;
import org.meedoen.signup.text.Translated;

/**
 * Something one can attend; it is given in one or more slots.
 *
 * @param key identifies it in the organisers' file
 */
public record Session(UUID id, String key, Facts facts) {

    /**
     * @param signupOpensAt null: as the congress
     * @param signupClosesAt null: as the congress
     */
    public record Facts(
            Kind kind,
            Translated title,
            Translated summary,
            List<String> hosts,
            @Nullable Translated theme,
            @Nullable String district,
            String language,
            @Nullable Translated accessibility,
            @Nullable Instant signupOpensAt,
            @Nullable Instant signupClosesAt) {

        public Facts {
            hosts = List.copyOf(hosts);
        }

        boolean closesBeforeOpening(Window congress) {
            var window = signup(congress);
            return !window.opensAt().isBefore(window.closesAt());
        }

        public Window signup(Window congress) {
            return new Window(
                    signupOpensAt == null ? congress.opensAt() : signupOpensAt,
                    signupClosesAt == null ? congress.closesAt() : signupClosesAt);
        }
    }
}
