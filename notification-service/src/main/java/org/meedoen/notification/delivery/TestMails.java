package org.meedoen.notification.delivery;

import java.time.InstantSource;
import java.util.List;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.notification.delivery.persistence.MailRecords;
import org.meedoen.notification.mail.TestNotice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records mails with which organisers test their texts. */
@Component
public class TestMails {

    private final MailRecords records;
    private final DatabaseSignals signals;
    private final InstantSource clock;

    TestMails(MailRecords records, DatabaseSignals signals, InstantSource clock) {
        this.records = records;
        this.signals = signals;
        this.clock = clock;
    }

    @Transactional
    public void send(TestNotice test) {
        records.record(List.of(new DecidedNotice(test, clock.instant())));
        signals.send(Lane.of(test).signal(), "");
    }
}
