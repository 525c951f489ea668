package org.meedoen.signup.identity;

/**
 * The sender of a sign-in request: a browser that sent one before, or a newcomer, of whom only the network is known. All
 * newcomers of a network count as one, as a browser that drops cookies is a newcomer each time.
 *
 * @param browser the secret that the browser presents with a code
 */
public record SignInRequester(String browser, boolean newcomer, String network) {}
