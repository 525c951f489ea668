package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mailed. Ids only: names, addresses and links are asked for when it is sent, and kept nowhere. It is stored as
 * it is written in JSON, and read by its kind.
 */
public interface Notice {

    MailKind kind();

    @Nullable String congress();

    /** There is one mail for each number of a subject, however often it is told. */
    UUID subject();

    default int number() {
        return 1;
    }

    /** By which the message can be known, however often it is sent. */
    String name();

    /** Null: to somebody who is no participant yet. Mails to one participant are sent one after the other. */
    default @Nullable UUID participant() {
        return null;
    }

    /** What it tells of; null: nothing that another mail could tell of, too. */
    default @Nullable UUID matter() {
        return null;
    }

    /** The matters of which it tells all there is to tell now: what came before, and was not sent yet, need not be. */
    default List<UUID> absorbs() {
        return Stream.ofNullable(matter()).toList();
    }

    /** Mails about a matter that say the same within a short time are one; null: each says something of its own. */
    default @Nullable String says() {
        return null;
    }

    /** After this it is worthless, and is not sent. */
    default @Nullable Instant expiresAt() {
        return null;
    }

    /** Why it need not be sent at all; null: it has to be. */
    default @Nullable String needless() {
        return null;
    }

    /** Whether somebody waits for it at their screen. It overtakes all others, and waits for no rush. */
    default boolean urgent() {
        return false;
    }
}
