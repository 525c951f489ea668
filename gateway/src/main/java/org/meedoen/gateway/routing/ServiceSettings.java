package org.meedoen.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param instances where each service's instances are
 * @param probeEvery how often each instance is asked whether it is ready
 * @param probePatience how long an instance may take to say so
 */
@ConfigurationProperties("meedoen.services")
record ServiceSettings(
        Map<String, List<URI>> instances,
        @DefaultValue("2s") Duration probeEvery,
        @DefaultValue("1s") Duration probePatience) {}
