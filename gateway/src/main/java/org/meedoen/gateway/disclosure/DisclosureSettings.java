package org.meedoen.gateway.disclosure;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * @param contacts addresses for reporting a vulnerability: {@code mailto:}, {@code https:} or {@code tel:}, the preferred one
 *     first; empty if the operator has set none
 * @param policy the page that says how reports are handled
 */
@ConfigurationProperties("meedoen.disclosure")
record DisclosureSettings(List<URI> contacts, @Nullable URI policy) {

    private static final List<String> SCHEMES = List.of("mailto", "https", "tel");

    DisclosureSettings {
        for (URI contact : contacts) {
            Assert.isTrue(
                    SCHEMES.stream().anyMatch(scheme -> scheme.equalsIgnoreCase(contact.getScheme())),
                    () -> "MEEDOEN_SECURITY_CONTACT must begin with mailto:, https: or tel:, unlike " + contact);
        }
    }
}
