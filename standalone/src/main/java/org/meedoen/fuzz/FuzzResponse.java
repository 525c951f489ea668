package org.meedoen.fuzz;

import java.util.Map;

/** @param headers by their names in lower case */
record FuzzResponse(int status, Map<String, String> headers, String body, long nanos) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean hasType(String type) {
        return header("content-type").startsWith(type);
    }
}
