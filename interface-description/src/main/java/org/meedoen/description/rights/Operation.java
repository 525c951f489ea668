package org.meedoen.description.rights;

/** @param path as in the OpenAPI document, with its variables in braces */
public record Operation(String method, String path) {

    @Override
    public String toString() {
        return method + " " + path;
    }
}
