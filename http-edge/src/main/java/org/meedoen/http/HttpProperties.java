package org.meedoen.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl the public address of the installation, with which links in mails begin
 * @param keysUri the address of the public keys that verify sessions; null if the service holds the keys itself
 * @param clients the programs, by name, that may use paths under {@code /internal} and {@code /actuator}
 * @param publicPaths the public paths, as {@code METHOD /pattern}
 */
@ConfigurationProperties("meedoen.http")
public record HttpProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @Nullable URI keysUri,
        @DefaultValue Map<String, InternalClient> clients,
        @DefaultValue({}) List<String> publicPaths) {

    /** Over https with a prefix that keeps pages of neighbouring domains from setting the cookie. */
    public String cookieName(String name) {
        return secure() ? "__Host-" + name : name;
    }

    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
