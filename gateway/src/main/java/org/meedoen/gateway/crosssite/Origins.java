package org.meedoen.gateway.crosssite;

import java.net.URI;
import java.util.Locale;

/** Origins as browsers write them: in lower case, without a default port. */
final class Origins {

    private Origins() {}

    static String of(URI address) {
        String origin = (address.getScheme() + "://" + address.getHost()).toLowerCase(Locale.ROOT);
        return hasOwnPort(address) ? origin + ":" + address.getPort() : origin;
    }

    static boolean isHttp(String origin, String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static boolean hasOwnPort(URI address) {
        int standard = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return address.getPort() != -1 && address.getPort() != standard;
    }
}
