package org.meedoen.contracts.signup;

/** Mails that no other event implies, and the deletion of a congress with its mails. Ids only: no address, link or code. */
public sealed interface NotificationEvent
        permits SignInRequested,
                SignInDeclined,
                OrganiserInvited,
                AnnouncementSent,
                AnnouncementStopped,
                AnnouncementRetried,
                AnnouncementTested,
                ReminderDue,
                CongressDeleted {}
