package org.meedoen.signup.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;

class AuditTrailFileTests {

    private static final UUID SOMEBODY = UUID.fromString("3f0c0d5e-0000-4000-8000-000000000001");
    private static final Actor ORGANISER = new Actor(SOMEBODY, "192.0.2.0/24");

    @Test
    void noCellIsReadAsAFormula() {
        var changes = List.of(new ValueChange("=1+1", "@a", "-b"));
        assertThat(line(ORGANISER, "=cmd@gemeente.example", changes))
                .contains(",'=cmd@gemeente.example,")
                .contains(",'=1+1: @a → -b,");
    }

    @Test
    void anActorWithoutAShownAddressIsAnIdAndATimerIsTheClock() {
        assertThat(line(ORGANISER, null, List.of())).contains("," + SOMEBODY + ",");
        assertThat(line(Actor.CLOCK, null, List.of())).contains(",clock,").endsWith(",");
    }

    @Test
    void aFieldWithoutValuesIsItsNameAlone() {
        assertThat(line(ORGANISER, null, List.of(ValueChange.of("name"), new ValueChange("days", "", "x"))))
                .contains(",name; days: x,");
    }

    @Test
    void aValueThatIsGoneIsSaidToBe() {
        assertThat(line(ORGANISER, null, List.of(new ValueChange("quota", "4", ""))))
                .contains(",quota: 4 → none,");
    }

    private static String line(Actor actor, @Nullable String email, List<ValueChange> changes) {
        var entry = AuditEntry.changed(AuditAction.CHANGE_PARTICIPANT, SOMEBODY, changes);
        var stored = new StoredEntry(1, Instant.EPOCH, LocalDateTime.of(2026, 12, 1, 9, 30), actor, entry);
        var file = new ByteArrayOutputStream();
        var writer = new SheetWriter(FileFormat.CSV, Notation.PLAIN);
        try {
            new AuditTrailFile(FileWords.FOR_PROGRAMS, writer)
                    .write(Stream.of(new ResolvedEntry(stored, email, changes)), file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }
}
