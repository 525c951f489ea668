package org.meedoen.gateway.installation;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl where people reach the installation
 * @param serviceToken what the gateway shows signup-service on {@code /internal}
 * @param demo true in the profile {@code demo} alone
 */
@ConfigurationProperties("meedoen.installation")
public record Installation(URI publicUrl, String serviceToken, boolean demo) {

    static final String DEMO_TOKEN = "demo-service-token";

    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
