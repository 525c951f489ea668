package org.meedoen.notification.delivery;

import org.meedoen.http.HttpProperties;
import org.meedoen.notification.mail.Notice;
import org.springframework.stereotype.Component;

/** Names a mail by what it tells, so that a mail sent twice can be seen to be the same one. */
@Component
class MessageIds {

    private final String host;

    MessageIds(HttpProperties http) {
        host = http.publicUrl().getHost();
    }

    String of(Notice notice) {
        return "<" + notice.name() + "@" + host + ">";
    }
}
