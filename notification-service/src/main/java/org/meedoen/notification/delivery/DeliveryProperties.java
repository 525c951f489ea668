package org.meedoen.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is delivered.
 *
 * @param lease after this, a mail whose sender was not heard of is sent by another
 * @param perSecond how many mails about places an instance sends at most; in a rush a fiftieth of it
 */
@ConfigurationProperties("meedoen.delivery")
record DeliveryProperties(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("200") int perSecond) {}
