package org.meedoen.signup.identity;

/**
 * How many mails a mailbox received, under all its addresses, and how many a requester caused.
 *
 * @param inAQuarter sign-in mails in the last fifteen minutes
 * @param inADay the same in the last day
 * @param inAQuarterToRequester those of them that the same requester requested
 * @param inADayToRequester the same in the last day
 * @param declinedInADay whether a mail in the last day said that the address may not take part
 * @param declinedInADayForRequester mails in the last day that said so to any mailbox, requested by the same requester
 */
public record RecentMailCounts(
        int inAQuarter,
        int inADay,
        int inAQuarterToRequester,
        int inADayToRequester,
        boolean declinedInADay,
        int declinedInADayForRequester) {}
