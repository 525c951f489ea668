package org.meedoen.notification.mail;

import java.util.List;

/**
 * Composes the letters for one type of notice when they are sent, with the data of signup-service at that moment. The chapter
 * Mail of docs/architecture.md lists what a new kind of mail needs.
 */
interface LetterWriter<N extends Notice> {

    Class<N> notice();

    /** Reads the data for these notices at once. */
    Batch<N> about(List<N> notices);

    /** The data for some notices. */
    @FunctionalInterface
    interface Batch<N extends Notice> {

        CompositionResult compose(N notice, MailHistory history);
    }
}
