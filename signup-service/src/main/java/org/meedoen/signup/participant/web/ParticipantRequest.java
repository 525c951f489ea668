package org.meedoen.signup.participant.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.ListedParticipant;
import org.meedoen.signup.text.EmailAddress;
import org.meedoen.signup.text.Mailbox;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.Typed;

/**
 * The corrections of a participant; absent fields stay as they are.
 *
 * @param organisation its id; empty: none
 * @param days when they may come; none: every day
 */
record ParticipantRequest(
        @Nullable @OneLine(max = 100) String name,
        @Nullable @Mailbox String email,
        @Nullable @Size(max = 60) String organisation,
        @Nullable @Size(max = 31) List<@NotNull LocalDate> days) {

    ListedParticipant appliedTo(ListedParticipant before) {
        return new ListedParticipant(
                email == null ? before.email() : EmailAddress.read(email).orElseThrow(),
                name == null ? before.name() : Typed.tidy(name),
                organisation == null ? before.organisation() : emptyAsNull(Typed.tidy(organisation)),
                days == null ? before.days() : allAsNull(days));
    }

    private static @Nullable String emptyAsNull(String id) {
        return id.isEmpty() ? null : id;
    }

    private static @Nullable Set<LocalDate> allAsNull(List<LocalDate> days) {
        return days.isEmpty() ? null : new TreeSet<>(days);
    }
}
