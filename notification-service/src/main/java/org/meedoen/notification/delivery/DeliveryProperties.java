package org.meedoen.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is delivered.
 *
 * @param lease after this time, a mail that its worker has not finished is given to another
 * @param perSecond how many mails about places an instance sends at most; a fiftieth of it during a rush
 * @param announcementsPerSecond the same for messages of the organisers
 * @param pause between mails to one participant about the same matter; decisions meanwhile are merged into one mail
 */
@ConfigurationProperties("meedoen.delivery")
record DeliveryProperties(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("200") int perSecond,
        @DefaultValue("20") int announcementsPerSecond,
        @DefaultValue("60s") Duration pause) {}
