package org.meedoen.signup.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Why an attempt was declined. */
public sealed interface Declined extends IntakeOutcome {

    /** No such slot in this congress, or no participant the mailbox may act for. */
    record NotFound() implements Declined {}

    record MayNotTakePart() implements Declined {}

    /** The mailbox may take part but has no participant yet. */
    record ProfileNeeded() implements Declined {}

    /** The participant has no confirmed place to offer in exchange. */
    record NothingToExchange() implements Declined {}

    /** The mailbox acts for several participants, and none was chosen. */
    record ChooseParticipant() implements Declined {}

    /** The congress is a draft. */
    record NotPublished() implements Declined {}

    record CongressOver() implements Declined {}

    record SlotCancelled() implements Declined {}

    record SlotBegun() implements Declined {}

    record NotOpenYet(Instant opensAt, ZoneId zone) implements Declined {}

    record Closed(Instant closedAt, ZoneId zone) implements Declined {}

    record NotTheirDay(LocalDate day) implements Declined {}

    /** The place that the organisers want to hand over is not there, or is the same participant's. */
    record NothingToHandOver() implements Declined {}

    /** There is no place for a companion to be beside. */
    record NoPlace() implements Declined {}

    /** A place is handed over within an organisation only. */
    record OtherOrganisation() implements Declined {}

    /** The participant signed up for this slot and withdrew too often. */
    record ChangingTooOften(Duration pause) implements Declined {}

    /** The participant already has a sign-up for this slot that is not part of this pair. */
    record SignedUpAlready() implements Declined {}

    record PartnerSignedUpAlready() implements Declined {}

    /** The partner may not take part, or not on that day. */
    record PartnerCannot() implements Declined {}

    /** Nobody has accepted the invitation yet. */
    record InvitationOpen() implements Declined {}

    /** The invitation was used or taken back. */
    record InvitationOver() implements Declined {}
}
