package org.meedoen.chaos.verification;

import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import tools.jackson.databind.JsonNode;

/** A sign-up as a response showed it. */
public record ObservedSignup(SignupId id, SlotId slot, SignupStatus status, String reason) {

    public static ObservedSignup read(JsonNode json) {
        return new ObservedSignup(
                SignupId.parse(json.path("id").asString()),
                SlotId.parse(json.path("slotId").asString()),
                SignupStatus.valueOf(json.path("status").asString()),
                json.path("reason").asString(""));
    }
}
