package org.meedoen.gateway.streams;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param session the most open streams per session
 * @param network the most open streams without a session per network, which a whole town hall may share
 * @param all the most open streams in all: each takes memory here and a connection to a service
 * @param lasts the time after which a stream ends, so that the page connects again and is checked again
 * @param comeBack the time after which a refused client may try again
 */
@ConfigurationProperties("meedoen.streams")
record StreamSettings(int session, int network, int all, Duration lasts, Duration comeBack) {}
