package org.meedoen.gateway.tiles;

import java.util.Set;
import org.springframework.http.MediaType;

/** A picture in one of the formats that cannot contain scripts. */
record TileImage(MediaType type, byte[] bytes) {

    private static final Set<MediaType> PASSED =
            Set.of(MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG, MediaType.valueOf("image/webp"));

    static boolean isPassed(MediaType type) {
        return PASSED.stream().anyMatch(type::equalsTypeAndSubtype);
    }

    int size() {
        return bytes.length;
    }
}
