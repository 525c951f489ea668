package org.meedoen.gateway.installation;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl the public address of the installation
 * @param token the gateway's token for the {@code /internal} paths of signup-service
 * @param demo true only in the profile {@code demo}
 */
@ConfigurationProperties("meedoen.installation")
public record Installation(URI publicUrl, String token, boolean demo) {

    static final String DEMO_TOKEN = "demo-gateway-token";

    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
