package org.meedoen.signup.ticket;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.meedoen.contracts.ParticipantId;

/**
 * A participant's ticket for all places in a congress, and for who comes along.
 *
 * @param code eight characters to read out
 * @param token a compact JWS (RFC 7515), to be shown as a QR code; contains no name
 * @param validUntil afterwards there is a new one
 */
@Schema(name = "Ticket")
public record Ticket(ParticipantId participantId, String code, String token, Instant validUntil) {}
