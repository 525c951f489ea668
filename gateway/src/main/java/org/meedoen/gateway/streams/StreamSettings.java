package org.meedoen.gateway.streams;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param session open streams of one session at most
 * @param network open streams of one network that belong to no session; a whole town hall can be behind it
 * @param all open streams of everybody: each takes memory here and a connection to a service
 * @param lasts after how long a stream ends, so that the page connects again and is judged again
 * @param comeBack when who is refused may try again
 */
@ConfigurationProperties("meedoen.streams")
record StreamSettings(int session, int network, int all, Duration lasts, Duration comeBack) {}
