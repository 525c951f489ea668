package org.meedoen.signup.programme;

import java.util.List;
import java.util.Optional;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Warning;

/** The programme in an organisers' file. */
record ProgrammeFile(List<SessionEntry> sessions, List<SlotEntry> slots) {

    boolean names(Slot slot) {
        return slots.stream().anyMatch(entry -> entry.key().equals(slot.key()));
    }

    record SessionEntry(int line, String key, Session.Facts facts) {}

    /** @param cancelled empty if the file does not contain it */
    record SlotEntry(int line, String key, String session, Slot.Facts facts, Optional<Boolean> cancelled) {}

    /** A file is used as a whole or not at all. */
    sealed interface Reading {}

    record Sound(ProgrammeFile file, List<Warning> warnings) implements Reading {}

    record Mistaken(List<Mistake> mistakes) implements Reading {

        Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }
}
