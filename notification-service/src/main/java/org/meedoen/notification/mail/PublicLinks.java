package org.meedoen.notification.mail;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that a reader can follow. */
final class PublicLinks {

    private PublicLinks() {}

    static String under(URI publicUrl, String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }

    static String programme(URI publicUrl, SlotFacts slot) {
        return under(publicUrl, "/c/" + slot.congress().slug());
    }

    /** The page of a slot's session. */
    static String session(URI publicUrl, SlotFacts slot) {
        var session = slot.session().id();
        return session == null ? programme(publicUrl, slot) : programme(publicUrl, slot) + "/activiteit/" + session;
    }

    static @Nullable String map(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "https://www.openstreetmap.org/?mlat=%1$.6f&mlon=%2$.6f#map=18/%1$.6f/%2$.6f",
                        latitude,
                        longitude);
    }
}
