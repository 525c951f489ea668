package org.meedoen.notification.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/** What one participant has on a day. */
public record ReminderNotice(
        CongressId congress, LocalDate day, @Nullable Instant expiresAt, ParticipantId participantId)
        implements Notice {

    @Override
    public MailKind kind() {
        return MailKind.REMINDER;
    }

    /** The same for a participant and a day, however often it is asked. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "reminder." + congress + "." + day + "." + participantId;
    }

    @Override
    public @Nullable ParticipantId participant() {
        return participantId;
    }

    @Override
    public boolean isPatient() {
        return true;
    }
}
