package org.meedoen.standalone.mail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The microsecond of a mail's arrival, unique: it sorts by arrival and is safe as a file name. */
record MailId(long micros) implements Comparable<MailId> {

    private static final AtomicLong LAST = new AtomicLong();

    static MailId next() {
        var now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return new MailId(LAST.updateAndGet(last -> Math.max(last + 1, now)));
    }

    static Optional<MailId> parse(String text) {
        return text.matches("[0-9]{16,18}") ? Optional.of(new MailId(Long.parseLong(text))) : Optional.empty();
    }

    String text() {
        return String.valueOf(micros);
    }

    Instant time() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(MailId other) {
        return Long.compare(micros, other.micros);
    }
}
