package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * The network of a client: the first 24 bits of an IPv4 address, or 48 of an IPv6 address. That is enough to see a pattern, and
 * many people share it.
 */
public record AnonymizedNetwork(String prefix) {

    private static final AnonymizedNetwork UNKNOWN = new AnonymizedNetwork("unknown");
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    /**
     * From the header that the gateway sets; it removes those of clients. A value that Spring Security does not allow must not
     * fail here, because a refusal that is being logged could no longer be answered.
     */
    public static AnonymizedNetwork of(HttpServletRequest request) {
        try {
            @Nullable String visitor = request.getHeader(FORWARDED_FOR);
            return of(visitor == null ? request.getRemoteAddr() : visitor);
        } catch (RequestRejectedException notAllowed) {
            return UNKNOWN;
        }
    }

    static AnonymizedNetwork of(String address) {
        try {
            return of(InetAddress.ofLiteral(address.strip()));
        } catch (IllegalArgumentException unreadable) {
            return UNKNOWN;
        }
    }

    private static AnonymizedNetwork of(InetAddress address) {
        var bytes = address.getAddress();
        var kept = bytes.length == 4 ? 3 : 6;
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        return new AnonymizedNetwork(written(bytes) + "/" + kept * Byte.SIZE);
    }

    private static String written(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return prefix;
    }
}
