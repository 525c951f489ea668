package org.meedoen.signup.registration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Passes on, within this instance, that sign-ups changed; what they changed into stands in the database. */
@Component
public class SignupNews {

    /** Wants to know. Is called on the thread that brings the news and must not keep it. */
    public interface Reader {

        void changed(Set<UUID> signups);

        /** News may have been missed. */
        void lookAgain();
    }

    private final List<Reader> readers;

    SignupNews(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    public void announce(Collection<UUID> signups) {
        if (signups.isEmpty()) return;
        var ids = Set.copyOf(signups);
        readers.forEach(reader -> reader.changed(ids));
    }

    public void lookAgain() {
        readers.forEach(Reader::lookAgain);
    }
}
