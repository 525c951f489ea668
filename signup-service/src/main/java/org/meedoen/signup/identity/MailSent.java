package org.meedoen.signup.identity;

/**
 * What a mailbox got, under all the addresses that lead to it.
 *
 * @param inAQuarter mails to sign in with, in the last fifteen minutes
 * @param inADay the same in the last day
 * @param inAQuarterToAsker those of them that were asked for by who asks now
 * @param inADayToAsker the same in the last day
 * @param declinedInADay whether it was told that it may not take part
 */
public record MailSent(int inAQuarter, int inADay, int inAQuarterToAsker, int inADayToAsker, boolean declinedInADay) {}
