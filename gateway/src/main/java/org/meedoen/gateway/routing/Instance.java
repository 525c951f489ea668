package org.meedoen.gateway.routing;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An instance of a service. It counts as ready until a probe or a connection fails. */
class Instance {

    private final String address;
    private volatile boolean ready = true;

    Instance(URI address) {
        this.address = address.getScheme() + "://" + address.getAuthority();
    }

    URI at(URI requested) {
        return at(requested.getRawPath(), requested.getRawQuery());
    }

    URI at(String path, @Nullable String query) {
        return URI.create(address + path + (query == null ? "" : "?" + query));
    }

    boolean isReady() {
        return ready;
    }

    void setReady(boolean ready) {
        this.ready = ready;
    }

    @Override
    public String toString() {
        return address;
    }
}
