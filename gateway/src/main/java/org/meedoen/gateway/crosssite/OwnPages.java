package org.meedoen.gateway.crosssite;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whether an {@code Origin} is that of our own pages. */
sealed interface OwnPages {

    boolean include(String origin, @Nullable String host);

    /** Accepts only the public address. */
    record OfPublicAddress(String own) implements OwnPages {

        static OfPublicAddress of(URI publicUrl) {
            return new OfPublicAddress(Origins.of(publicUrl));
        }

        @Override
        public boolean include(String origin, @Nullable String host) {
            return own.equals(origin);
        }
    }

    /** For the demo: accepts also the requested host, such as localhost, 127.0.0.1 or the name of the machine. */
    record OfRequestedHost(OwnPages ofPublicAddress) implements OwnPages {

        @Override
        public boolean include(String origin, @Nullable String host) {
            return ofPublicAddress.include(origin, host)
                    || (host != null && Origins.isHttp(origin, host.toLowerCase(Locale.ROOT)));
        }
    }
}
