package org.meedoen.signup.calendar;

import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.HttpProperties;
import org.meedoen.signup.calendar.persistence.CalendarEntryRows;
import org.meedoen.signup.calendar.persistence.CalendarSubscriptionRows;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.identity.Secret;
import org.springframework.stereotype.Component;

/** The calendars of participants, as they are now. */
@Component
public class Calendars {

    private final Congresses congresses;
    private final CalendarEntryRows entries;
    private final CalendarSubscriptionRows subscriptions;
    private final HttpProperties properties;

    Calendars(
            Congresses congresses,
            CalendarEntryRows entries,
            CalendarSubscriptionRows subscriptions,
            HttpProperties properties) {
        this.congresses = congresses;
        this.entries = entries;
        this.subscriptions = subscriptions;
        this.properties = properties;
    }

    /** Empty if there is no such congress. */
    public Optional<byte[]> of(CongressId congress, CalendarOwner owner) {
        return congresses.find(congress).map(known -> written(known, owner));
    }

    /** Empty if the congress has no subscription with this key. */
    public Optional<byte[]> withKey(CongressId congress, String key) {
        return subscriptions.owner(congress, Secret.hash(key)).flatMap(owner -> of(congress, owner));
    }

    private byte[] written(Congress congress, CalendarOwner owner) {
        var words = new CalendarWords(congress.english() && owner.readsEnglish());
        return new ProgrammeCalendar(congress, words, properties.publicUrl()).of(entries.of(owner.participant()));
    }
}
