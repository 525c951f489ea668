package org.meedoen.signup.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A proven mailbox. */
public record Account(
        UUID id,
        String email,
        @Schema(allowableValues = {"nl", "en"}) String language) {}
