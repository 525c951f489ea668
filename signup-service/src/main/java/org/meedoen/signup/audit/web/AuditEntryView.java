package org.meedoen.signup.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditResult;
import org.meedoen.signup.audit.NamedEntry;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.text.Translated;

/** @param actor an account; null, like the network: a timer */
@Schema(name = "AuditEntry")
record AuditEntryView(
        long id,
        Instant occurredAt,
        @Nullable UUID actor,

        @Schema(description = "Of accounts that organise the congress or did something in it.") @Nullable String email,

        @Schema(description = "The first bits of the address that the request came from.") @Nullable String network,

        AuditAction action,

        @Schema(description = "Kind and id, such as `slot/<id>`.")
        String object,

        AuditResult result,

        @Schema(description = "The last part of the type of the problem, if it was refused.") @Nullable String reason,

        @Schema(description = "An empty value: none. Without values: they are personal data, which is not recorded.")
        List<ValueChange> changes,

        @Schema(description = "What an import added and changed.")
        Map<String, Integer> counts,

        @Schema(
                description =
                        "What participants, messages, sessions and slots that it mentions are called today, by kind "
                                + "and id. It is not recorded; what is gone has no name.")
        Map<String, Translated> names) {

    static AuditEntryView of(NamedEntry named) {
        var resolved = named.resolved();
        var stored = resolved.stored();
        var entry = stored.entry();
        return new AuditEntryView(
                stored.id(),
                stored.occurredAt(),
                stored.actor().account(),
                resolved.email(),
                stored.actor().network(),
                entry.action(),
                entry.object(),
                entry.result(),
                entry.reason(),
                resolved.changes(),
                entry.counts(),
                named.names());
    }
}
