package org.meedoen.contracts.signup;

import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/** The mails of a message of the organisers that failed are tried again; the others are left alone. */
@WireName("meedoen.announcement.retried.v1")
public record AnnouncementRetried(CongressId congress, AnnouncementId announcementId) implements NotificationEvent {}
