package org.meedoen.gateway.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The operator's own statements, to which the pages link.
 *
 * @param accessibility the accessibility statement that public bodies have to publish
 * @param privacy the privacy statement of the operator
 */
@ConfigurationProperties("meedoen.statements")
record Statements(@Nullable URI accessibility, @Nullable URI privacy) {

    Statements {
        requireHttps(accessibility, "MEEDOEN_ACCESSIBILITY_STATEMENT");
        requireHttps(privacy, "MEEDOEN_PRIVACY_STATEMENT");
    }

    private static void requireHttps(@Nullable URI page, String variable) {
        Assert.isTrue(
                page == null || "https".equalsIgnoreCase(page.getScheme()),
                () -> variable + " must begin with https:, unlike " + page);
    }

    /** By the names under which the page's script looks for them. */
    Map<String, URI> tags() {
        var tags = new LinkedHashMap<String, URI>();
        if (accessibility != null) tags.put("accessibility-statement", accessibility);
        if (privacy != null) tags.put("privacy-statement", privacy);
        return tags;
    }
}
