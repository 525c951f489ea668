package org.meedoen.signup.identity;

/**
 * How many mails a mailbox received, under all its addresses.
 *
 * @param inAQuarter sign-in mails in the last fifteen minutes
 * @param inADay the same in the last day
 * @param inAQuarterToRequester those of them that the same requester requested
 * @param inADayToRequester the same in the last day
 * @param declinedInADay whether a mail in the last day said that the address may not take part
 */
public record RecentMailCounts(
        int inAQuarter, int inADay, int inAQuarterToRequester, int inADayToRequester, boolean declinedInADay) {}
