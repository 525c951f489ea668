package org.meedoen.signup.registration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Passes on, within this instance, what happened to sign-ups; what they are now stands in the database. */
@Component
public class SignupNews {

    /** Wants to know. Is called on the thread that brings the news and must not keep it. */
    public interface Reader {

        /** A place was asked for or given up, and nothing is decided yet. */
        void asked(Set<UUID> signups);

        void decided(Set<UUID> signups);

        /** News may have been missed. */
        void lookAgain();
    }

    private final List<Reader> readers;

    SignupNews(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    public void asked(Collection<UUID> signups) {
        announce(signups, Reader::asked);
    }

    public void decided(Collection<UUID> signups) {
        announce(signups, Reader::decided);
    }

    private void announce(Collection<UUID> signups, BiConsumer<Reader, Set<UUID>> news) {
        if (signups.isEmpty()) return;
        var ids = Set.copyOf(signups);
        readers.forEach(reader -> news.accept(reader, ids));
    }

    public void lookAgain() {
        readers.forEach(Reader::lookAgain);
    }
}
