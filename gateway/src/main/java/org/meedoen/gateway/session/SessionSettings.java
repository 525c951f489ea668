package org.meedoen.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keysEvery the interval for fetching the signing keys
 * @param revokedEvery the interval for fetching the revoked sessions, and so the longest time a revoked one still works
 */
@ConfigurationProperties("meedoen.session")
record SessionSettings(
        @DefaultValue("60s") Duration keysEvery,
        @DefaultValue("3s") Duration revokedEvery) {}
