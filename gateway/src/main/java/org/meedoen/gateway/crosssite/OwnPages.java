package org.meedoen.gateway.crosssite;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether an {@code Origin} is one of our own pages. */
sealed interface OwnPages {

    boolean include(String origin, @Nullable String host);

    /** Pages of the one public address. */
    record OfPublicAddress(String own) implements OwnPages {

        static OfPublicAddress of(URI publicUrl) {
            return new OfPublicAddress(Origins.of(publicUrl));
        }

        @Override
        public boolean include(String origin, @Nullable String host) {
            return own.equals(origin);
        }
    }

    /** The demo's: also of whatever address it was reached at: localhost, 127.0.0.1, the machine's name in the network. */
    record OfRequestedHost(OwnPages ofPublicAddress) implements OwnPages {

        @Override
        public boolean include(String origin, @Nullable String host) {
            return ofPublicAddress.include(origin, host)
                    || (host != null && Origins.isHttp(origin, host.toLowerCase(Locale.ROOT)));
        }
    }
}
