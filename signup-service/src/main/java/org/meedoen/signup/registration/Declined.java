package org.meedoen.signup.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Why an attempt was not taken in. */
public sealed interface Declined extends IntakeOutcome {

    /** No such slot in this congress, or no participant the mailbox may act for. */
    record NotFound() implements Declined {}

    record MayNotTakePart() implements Declined {}

    /** The mailbox may take part and has not said who it is. */
    record ProfileNeeded() implements Declined {}

    /** The participant has no place in the sign-up that was offered in exchange. */
    record NothingToExchange() implements Declined {}

    /** The mailbox acts for more than one. */
    record ChooseParticipant() implements Declined {}

    record SlotCancelled() implements Declined {}

    record SlotBegun() implements Declined {}

    record NotOpenYet(Instant opensAt, ZoneId zone) implements Declined {}

    record Closed(Instant closedAt, ZoneId zone) implements Declined {}

    record NotTheirDay(LocalDate day) implements Declined {}

    /** Signed up for it and withdrew, again and again. */
    record ChangingTooOften(Duration pause) implements Declined {}

    /** Asked together for what the participant asked for alone before. */
    record SignedUpAlready() implements Declined {}

    record PartnerSignedUpAlready() implements Declined {}

    /** The other of the two may not take part, or not that day. */
    record PartnerCannot() implements Declined {}

    /** Nobody accepted it yet. */
    record InvitationOpen() implements Declined {}

    /** It was used, or taken back. */
    record InvitationOver() implements Declined {}
}
