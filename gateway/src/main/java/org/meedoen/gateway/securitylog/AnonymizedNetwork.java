package org.meedoen.gateway.securitylog;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The first 24 bits of an IPv4 address, or 48 of an IPv6 address, as in the security logs of the services. */
record AnonymizedNetwork(String prefix) {

    static AnonymizedNetwork of(InetAddress address) {
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
}
