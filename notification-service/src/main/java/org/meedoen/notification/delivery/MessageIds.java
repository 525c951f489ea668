package org.meedoen.notification.delivery;

import org.meedoen.http.HttpProperties;
import org.springframework.stereotype.Component;

/** Message-IDs made from names, so that a mail that was sent twice has one id. */
@Component
class MessageIds {

    private final String host;

    MessageIds(HttpProperties http) {
        host = http.publicUrl().getHost();
    }

    String of(String name) {
        return "<" + name + "@" + host + ">";
    }
}
