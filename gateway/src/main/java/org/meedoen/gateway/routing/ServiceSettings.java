package org.meedoen.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param instances the addresses of the instances by service
 * @param probeEvery the interval of the readiness probes
 * @param probePatience the timeout of a readiness probe
 */
@ConfigurationProperties("meedoen.services")
record ServiceSettings(
        Map<String, List<URI>> instances,
        @DefaultValue("2s") Duration probeEvery,
        @DefaultValue("1s") Duration probePatience) {}
