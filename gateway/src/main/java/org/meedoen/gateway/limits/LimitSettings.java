package org.meedoen.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param session requests per session
 * @param address requests without a session per address, which a whole town hall may share
 * @param signIn requests for sign-in mails, and attempts with codes and links, per address
 * @param tiles of the map, per address
 * @param body the largest body, except of imports and pictures
 * @param imports the largest file to import
 * @param decidedImports the largest file with decisions about it, in JSON
 * @param logo the largest picture
 * @param betweenParts the longest wait for the next part of a body
 * @param wholeBody the longest time for a whole body
 */
@ConfigurationProperties("meedoen.limits")
record LimitSettings(
        Rate session,
        Rate address,
        Rate signIn,
        Rate tiles,
        DataSize body,
        DataSize imports,
        DataSize decidedImports,
        DataSize logo,
        Duration betweenParts,
        Duration wholeBody) {}
