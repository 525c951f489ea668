package org.meedoen.gateway.visitor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** The network of a client: an IPv4 address, or the /64 prefix of an IPv6 address. */
public record VisitorNetwork(long prefix) {

    public static VisitorNetwork of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new VisitorNetwork(
                address instanceof Inet6Address
                        ? ByteBuffer.wrap(bytes).getLong()
                        : ByteBuffer.wrap(bytes).getInt());
    }
}
