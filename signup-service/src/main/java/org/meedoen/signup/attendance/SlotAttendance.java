package org.meedoen.signup.attendance;

import io.swagger.v3.oas.annotations.media.Schema;
import org.meedoen.contracts.SlotId;

/**
 * How many of those with a place in a slot came.
 *
 * @param confirmed those with a place
 * @param present those of them who were ticked off
 */
@Schema(name = "SlotAttendance")
public record SlotAttendance(SlotId slotId, int confirmed, int present) {}
