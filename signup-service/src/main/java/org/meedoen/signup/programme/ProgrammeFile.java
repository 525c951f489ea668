package org.meedoen.signup.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Warning;

/** The programme in an organisers' file. */
record ProgrammeFile(List<SessionEntry> sessions, List<SlotEntry> slots) {

    Set<String> slotKeys() {
        return slots.stream().map(SlotEntry::key).collect(Collectors.toUnmodifiableSet());
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
