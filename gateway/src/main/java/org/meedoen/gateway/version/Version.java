package org.meedoen.gateway.version;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;

/**
 * The version of the running build. It is public, as the sources are.
 *
 * @param commit of the sources; {@code unknown} if the build did not set it
 */
record Version(String version, String commit) {

    private static final String UNKNOWN = "unknown";

    static Version of(@Nullable BuildProperties build) {
        return build == null
                ? new Version(UNKNOWN, UNKNOWN)
                : new Version(known(build.getVersion()), known(build.get("commit")));
    }

    private static String known(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }
}
