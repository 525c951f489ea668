package org.meedoen.gateway.compression;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of the encodings that a client accepts, those that Meedoen has: Brotli for files, and gzip. */
final class AcceptedEncodings {

    private static final List<String> AVAILABLE = List.of("br", "gzip");

    /** Hardly any program that accepts anything can read Brotli. */
    private static final String OF_ANYTHING = "gzip";

    private static final Pattern WEIGHT = Pattern.compile("q *= *(0\\.\\d{0,2}[1-9]\\d*|1(\\.0*)?)");

    private AcceptedEncodings() {}

    /** The value of {@code Accept-Encoding} without weights; empty if there is none of these. */
    static String in(List<String> headers) {
        var accepted = new HashMap<String, Boolean>();
        headers.forEach(header -> List.of(header.split(",")).forEach(one -> read(one, accepted)));
        return AVAILABLE.stream()
                .filter(encoding -> accepted.getOrDefault(encoding, isAnythingElse(encoding, accepted)))
                .collect(Collectors.joining(", "));
    }

    private static void read(String one, Map<String, Boolean> accepted) {
        var parts = one.split(";", 2);
        var weight = parts.length == 1 ? "q=1" : parts[1].strip().toLowerCase(Locale.ROOT);
        accepted.put(
                parts[0].strip().toLowerCase(Locale.ROOT),
                WEIGHT.matcher(weight).matches());
    }

    private static boolean isAnythingElse(String encoding, Map<String, Boolean> accepted) {
        return encoding.equals(OF_ANYTHING) && accepted.getOrDefault("*", false);
    }
}
