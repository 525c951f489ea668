package org.meedoen.gateway.visitor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** The network of a client: an IPv4 address, or the /64 prefix of an IPv6 address. */
public record Network(long prefix) {

    public static Network of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new Network(
                address instanceof Inet6Address
                        ? ByteBuffer.wrap(bytes).getLong()
                        : ByteBuffer.wrap(bytes).getInt());
    }
}
