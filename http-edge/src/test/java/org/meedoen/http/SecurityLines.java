package org.meedoen.http;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Records the security log while it is open, as {@code key=value} of the structured fields. */
class SecurityLines implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    SecurityLines() {
        appender.start();
        log.addAppender(appender);
    }

    List<String> lines() {
        return List.copyOf(appender.list).stream()
                .map(event -> event.getKeyValuePairs().stream()
                        .map(field -> field.key + "=" + field.value)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Override
    public void close() {
        log.detachAppender(appender);
    }
}
