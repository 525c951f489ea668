package org.meedoen.gateway.visitor;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The proxies whose forwarded headers are trusted, as addresses or networks such as {@code 10.0.0.0/8}. */
class TrustedProxies {

    private final List<IpSubnetFilterRule> networks;

    TrustedProxies(List<String> networks) {
        this.networks = networks.stream()
                .filter(network -> !network.isBlank())
                .map(network -> network(network.strip()))
                .toList();
    }

    boolean include(InetAddress address) {
        var peer = new InetSocketAddress(address, 0);
        return networks.stream().anyMatch(network -> network.matches(peer));
    }

    private static IpSubnetFilterRule network(String written) {
        int slash = written.indexOf('/');
        var address = InetAddress.ofLiteral(slash < 0 ? written : written.substring(0, slash));
        int bits = slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(written.substring(slash + 1));
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }
}
