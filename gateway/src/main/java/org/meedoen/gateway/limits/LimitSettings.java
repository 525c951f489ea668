package org.meedoen.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param session requests of one session
 * @param address requests of one address that belong to no session; a whole town hall can be behind it
 * @param signIn sign-in mails asked for, and codes and links tried, from one address
 * @param body largest body, but for
 * @param imports largest file to import
 * @param betweenParts how long the next part of a body may keep us waiting
 * @param wholeBody how long a whole body may take
 */
@ConfigurationProperties("meedoen.limits")
record LimitSettings(
        Rate session,
        Rate address,
        Rate signIn,
        DataSize body,
        DataSize imports,
        Duration betweenParts,
        Duration wholeBody) {}
