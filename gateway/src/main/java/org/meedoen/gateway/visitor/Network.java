package org.meedoen.gateway.visitor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** What one visitor's connection owns: an IPv4 address, or the 64 bits of an IPv6 network. */
public record Network(long prefix) {

    public static Network of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new Network(
                address instanceof Inet6Address
                        ? ByteBuffer.wrap(bytes).getLong()
                        : ByteBuffer.wrap(bytes).getInt());
    }
}
