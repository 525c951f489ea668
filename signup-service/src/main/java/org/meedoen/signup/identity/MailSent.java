package org.meedoen.signup.identity;

/**
 * How many mails a mailbox received, under all its addresses.
 *
 * @param inAQuarter sign-in mails in the last fifteen minutes
 * @param inADay the same in the last day
 * @param inAQuarterToAsker those of them that the same asker requested
 * @param inADayToAsker the same in the last day
 * @param declinedInADay whether a mail in the last day said that the address may not take part
 */
public record MailSent(int inAQuarter, int inADay, int inAQuarterToAsker, int inADayToAsker, boolean declinedInADay) {}
