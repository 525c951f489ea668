package org.meedoen.capacity.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.SlotTerms;

/** Terms of a slot with changes, in tests. */
final class ChangedTerms {

    private final SlotId slotId;
    private final boolean promoting;
    private Instant start;
    private Instant end;
    private int capacity;
    private boolean waitingList;
    private @Nullable Kind kind;
    private @Nullable LocalDate day;
    private @Nullable Integer perOrganisation;
    private @Nullable Boolean begun;
    private @Nullable Integer setAside;

    private ChangedTerms(SlotTerms old) {
        slotId = old.slotId();
        promoting = old.promoting();
        start = old.start();
        end = old.end();
        capacity = old.capacity();
        waitingList = old.waitingList();
        kind = old.kind();
        day = old.day();
        perOrganisation = old.perOrganisation();
        begun = old.begun();
        setAside = old.setAside();
    }

    static ChangedTerms of(SlotTerms old) {
        return new ChangedTerms(old);
    }

    ChangedTerms capacity(int places) {
        capacity = places;
        return this;
    }

    ChangedTerms withWaitingList() {
        waitingList = true;
        return this;
    }

    ChangedTerms perOrganisation(@Nullable Integer most) {
        perOrganisation = most;
        return this;
    }

    ChangedTerms kind(Kind other) {
        kind = other;
        return this;
    }

    ChangedTerms day(LocalDate other) {
        day = other;
        return this;
    }

    ChangedTerms later(Duration by) {
        start = start.plus(by);
        end = end.plus(by);
        return this;
    }

    ChangedTerms startEarlier(Duration by) {
        start = start.minus(by);
        return this;
    }

    ChangedTerms begun(@Nullable Boolean now) {
        begun = now;
        return this;
    }

    ChangedTerms setAside(@Nullable Integer places) {
        setAside = places;
        return this;
    }

    SlotTerms version(long version) {
        return new SlotTerms(
                slotId,
                version,
                start,
                end,
                capacity,
                waitingList,
                promoting,
                kind,
                day,
                perOrganisation,
                begun,
                setAside);
    }
}
