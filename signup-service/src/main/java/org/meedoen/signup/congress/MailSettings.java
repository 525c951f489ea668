package org.meedoen.signup.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Mailbox;
import org.meedoen.signup.text.OneLine;

/** How the mails of a congress present themselves, and what the organisers add to them. */
public record MailSettings(
        @Schema(description = "The name of the sender; absent: the name of the congress") @Nullable @OneLine(max = 100)
        String sender,

        @Schema(description = "Where answers go; absent: the address for questions") @Nullable @Mailbox
        String replyTo,

        @NotNull @Size(max = 60) List<@NotNull @Valid MailAddition> additions) {

    public static final MailSettings NONE = new MailSettings(null, null, List.of());

    public MailSettings {
        // Jackson passes null for an absent list.
        additions = additions == null ? List.of() : List.copyOf(additions);
    }
}
