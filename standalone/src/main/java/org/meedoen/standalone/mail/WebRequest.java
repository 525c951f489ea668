package org.meedoen.standalone.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A request to the mail catcher: a method, a path, parameters. */
record WebRequest(String method, URI uri) {

    boolean isDelete() {
        return method.equals("DELETE");
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The n-th segment of the path, from 0; empty if the path is shorter. */
    String segment(int index) {
        var segments = uri.getPath().substring(1).split("/");
        return index < segments.length ? segments[index] : "";
    }

    String parameter(String name, String preset) {
        return Stream.of(Objects.requireNonNullElse(uri.getRawQuery(), "").split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(preset);
    }

    int number(String name, int preset) {
        var text = parameter(name, "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : preset;
    }
}
