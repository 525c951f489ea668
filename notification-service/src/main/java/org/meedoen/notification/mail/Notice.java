package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/** What is to be mailed. Ids only: names, addresses and links are asked for when it is sent, and kept nowhere. */
public sealed interface Notice permits PlaceNotice, SignInNotice {

    MailKind kind();

    @Nullable String congress();
}
