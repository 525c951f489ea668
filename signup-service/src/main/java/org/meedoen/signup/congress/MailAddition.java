package org.meedoen.signup.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.PlaceMail;
import org.meedoen.signup.text.Placeholder;
import org.meedoen.signup.text.SeveralLines;

/** What the organisers add to one kind of mail in one language. */
public record MailAddition(
        @NotNull PlaceMail kind,
        @NotNull @Pattern(regexp = "nl|en") String language,

        @Schema(
                description =
                        "Before our text. `{naam}`, `{congres}`, `{activiteit}`, `{tijdstip}` and `{verzamelpunt}` are filled "
                                + "in; in English as `{name}`, `{congress}`, `{session}`, `{time}` and `{meetingpoint}`")
        @Nullable @SeveralLines(max = 2000)
        String above,

        @Schema(description = "After our text, likewise") @Nullable @SeveralLines(max = 2000)
        String below) {

    public boolean isSameTextAs(MailAddition other) {
        return kind == other.kind && language.equals(other.language);
    }

    /** The first field with a brace that belongs to no placeholder. */
    public Optional<String> wrongField() {
        if (above != null && Placeholder.leavesBraces(above)) return Optional.of("above");
        return below != null && Placeholder.leavesBraces(below) ? Optional.of("below") : Optional.empty();
    }
}
