package org.meedoen.gateway.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/** The preview of a page that search engines and messengers show. */
record Preview(String title, String description, String site, String address, String image) {

    String heading() {
        return title + " – " + site;
    }

    Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        if (!description.isEmpty()) {
            tags.put("description", description);
            tags.put("og:description", description);
        }
        tags.put("og:type", "website");
        tags.put("og:title", title);
        tags.put("og:site_name", site);
        tags.put("og:url", address);
        tags.put("og:image", image);
        return tags;
    }
}
