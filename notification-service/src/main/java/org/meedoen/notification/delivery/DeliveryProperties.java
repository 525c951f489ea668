package org.meedoen.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is delivered.
 *
 * @param lease after this, a mail whose sender was not heard of is sent by another
 * @param perSecond how many mails about places an instance sends at most; in a rush a fiftieth of it
 * @param pause mails to one participant about the same matter are sent so far apart: what is decided meanwhile becomes one
 */
@ConfigurationProperties("meedoen.delivery")
record DeliveryProperties(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("200") int perSecond,
        @DefaultValue("60s") Duration pause) {}
