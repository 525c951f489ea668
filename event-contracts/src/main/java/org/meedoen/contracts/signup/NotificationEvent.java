package org.meedoen.contracts.signup;

/** What is to be mailed, or no more, and follows from no other event. Ids only: no address, no link, no code. */
public sealed interface NotificationEvent permits SignInRequested, SignInDeclined, CongressDeleted {}
