package org.meedoen.http;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl where people reach the installation; links in mails begin with it
 * @param keysUri the public keys that sessions are signed with; empty where the service holds them itself
 * @param serviceToken what services show each other on {@code /internal}
 * @param publicPaths open to everybody, as {@code METHOD /pattern}
 */
@ConfigurationProperties("meedoen.http")
public record HttpProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @Nullable URI keysUri,
        @DefaultValue(HttpProperties.DEMO_TOKEN) String serviceToken,
        @DefaultValue({}) List<String> publicPaths) {

    static final String DEMO_TOKEN = "demo-service-token";

    /** Where browsers come over https, no page of a neighbouring domain can set a cookie of this name. */
    public String cookieName(String name) {
        return secure() ? "__Host-" + name : name;
    }

    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
