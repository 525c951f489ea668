package org.meedoen.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** ETags from the content of files: the dates of a build are useless, and a compressed file needs an ETag of its own. */
class ContentETags {

    private final Map<String, String> byPlace = new ConcurrentHashMap<>();

    String of(Resource file) {
        return byPlace.computeIfAbsent(place(file), _ -> tag(file));
    }

    private static String place(Resource file) {
        try {
            return file.getURL() + " " + file.getFilename();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String tag(Resource file) {
        try (var content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
