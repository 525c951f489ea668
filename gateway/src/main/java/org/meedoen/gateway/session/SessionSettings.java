package org.meedoen.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keysEvery how often the signing keys are asked for
 * @param revokedEvery how often the revoked sessions are asked for: how long a revoked one may still pass
 */
@ConfigurationProperties("meedoen.session")
record SessionSettings(
        @DefaultValue("60s") Duration keysEvery,
        @DefaultValue("3s") Duration revokedEvery) {}
