package org.meedoen.signup.congress.web;

import org.jspecify.annotations.Nullable;
import org.meedoen.http.EntityTags;
import org.meedoen.signup.congress.Expected;
import org.meedoen.signup.congress.Settings;
import org.springframework.stereotype.Component;

/** The entity tags of settings, with which only the settings are changed that the organiser saw. */
@Component
class SettingsTags {

    private final EntityTags tags;

    SettingsTags(EntityTags tags) {
        this.tags = tags;
    }

    String of(SettingsView settings) {
        return tags.of(settings);
    }

    /**
     * @param ifMatch the header {@code If-Match}
     * @param ifNoneMatch the header {@code If-None-Match}; not only with {@code *}, a congress that exists is not changed
     */
    Expected expectedBy(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch == null) return ifNoneMatch == null ? new Expected.Anything() : new Expected.Nothing();
        var seen = tags.<Settings>expectedBy(ifMatch, SettingsView::of);
        return new Expected.Seen(settings -> ifNoneMatch == null && seen.test(settings));
    }
}
