package org.meedoen.signup.identity;

/**
 * Who asks for a mail: a browser that asked before, or a newcomer, of whom nothing is known but the network. Newcomers of
 * one network count as one, as whoever drops cookies is a newcomer each time.
 *
 * @param browser the secret that the browser shows with a code
 */
public record Asker(String browser, boolean newcomer, String network) {}
