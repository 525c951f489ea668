package org.meedoen.signup.announcement;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;

/** @param slot because of which they get the message */
public record Addressee(ParticipantId participant, @Nullable SlotId slot) {}
