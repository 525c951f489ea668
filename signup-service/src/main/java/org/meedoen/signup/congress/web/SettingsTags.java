package org.meedoen.signup.congress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Settings;
import org.meedoen.signup.congress.Expected;
import org.springframework.http.ETag;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The entity tags of settings, with which only the settings are changed that the organiser saw. */
@Component
class SettingsTags {

    private final JsonMapper json;

    SettingsTags(JsonMapper json) {
        this.json = json;
    }

    String of(SettingsView settings) {
        return ContentTag.of(json.writeValueAsBytes(settings));
    }

    /**
     * @param ifMatch the header {@code If-Match} (RFC 9110, section 13.1.1)
     * @param ifNoneMatch the header {@code If-None-Match}; not only with {@code *}, a congress that exists is not changed
     */
    Expected expectedBy(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch == null) return ifNoneMatch == null ? new Expected.Anything() : new Expected.Nothing();
        var tags = ETag.parse(ifMatch);
        return new Expected.Seen(settings -> ifNoneMatch == null && matches(tags, settings));
    }

    private boolean matches(List<ETag> tags, Settings settings) {
        var stored = ETag.create(of(SettingsView.of(settings)));
        return tags.stream().anyMatch(tag -> tag.isWildcard() || tag.compare(stored, true));
    }
}
