package org.meedoen.contracts.signup;

import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/** What is not sent yet of a message of the organisers is not sent. */
@WireName("meedoen.announcement.stopped.v1")
public record AnnouncementStopped(CongressId congress, AnnouncementId announcementId) implements NotificationEvent {}
