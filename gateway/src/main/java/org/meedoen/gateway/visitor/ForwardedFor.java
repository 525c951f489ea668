package org.meedoen.gateway.visitor;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Finds the client's address in a chain of proxies: the last address that is not a trusted proxy's. */
class ForwardedFor {

    private final TrustedProxies proxies;

    ForwardedFor(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    InetAddress visitor(InetAddress peer, List<String> forwardedFor) {
        var hops = List.of(String.join(",", forwardedFor).split(","));
        InetAddress visitor = peer;
        for (int hop = hops.size() - 1; hop >= 0 && proxies.include(visitor); hop--) {
            Optional<InetAddress> next = address(hops.get(hop).strip());
            if (next.isEmpty()) {
                return visitor;
            }
            visitor = next.get();
        }
        return visitor;
    }

    private static Optional<InetAddress> address(String hop) {
        try {
            return Optional.of(InetAddress.ofLiteral(withoutPort(hop)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            return hop.substring(1, Math.max(1, hop.indexOf(']')));
        }
        boolean oneColon = hop.indexOf(':') >= 0 && hop.indexOf(':') == hop.lastIndexOf(':');
        return oneColon ? hop.substring(0, hop.indexOf(':')) : hop;
    }
}
