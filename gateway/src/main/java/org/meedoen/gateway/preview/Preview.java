package org.meedoen.gateway.preview;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The preview of a page that search engines and messengers show, not yet escaped. */
public record Preview(Text text, String address, String image, Locale language) {

    public record Text(String title, String description, String site) {}

    public String heading() {
        return text.title + " – " + text.site;
    }

    public Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        if (!text.description.isEmpty()) {
            tags.put("description", text.description);
            tags.put("og:description", text.description);
        }
        tags.put("og:type", "website");
        tags.put("og:title", text.title);
        tags.put("og:site_name", text.site);
        tags.put("og:locale", language.equals(Locale.ENGLISH) ? "en_GB" : "nl_NL");
        tags.put("og:url", address);
        tags.put("og:image", image);
        tags.put("twitter:card", "summary");
        return tags;
    }
}
