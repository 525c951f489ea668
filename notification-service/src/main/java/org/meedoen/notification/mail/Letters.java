package org.meedoen.notification.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the mails of one kind of notice, at the moment they are sent, with what signup-service knows at that moment. Who adds
 * a kind adds its notice, one of these, and its words.
 */
interface Letters<N extends Notice> {

    Class<N> notice();

    /** Asks at once for all that these are about. */
    Batch<N> about(List<N> notices);

    /** What is known about some notices. */
    @FunctionalInterface
    interface Batch<N extends Notice> {

        /** @param toldBefore the version of the matter that the reader was told last; null: of none */
        Composed compose(N notice, @Nullable Long toldBefore);
    }
}
