package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.MomentReader;
import org.meedoen.signup.sheet.RowReader;

/** Reads how many places of a slot are set aside, and until when. A file without these columns leaves it as it is. */
final class SetAsideReader {

    private final RowReader row;
    private final ZoneId zone;

    SetAsideReader(RowReader row, ZoneId zone) {
        this.row = row;
        this.zone = zone;
    }

    /** @param capacity null when it could not be read */
    @Nullable SetAside read(@Nullable SetAside before, @Nullable Integer capacity) {
        var places = row.orStored(ProgrammeColumn.SET_ASIDE, this::number, before == null ? null : before.places());
        var until = row.orStored(ProgrammeColumn.SET_ASIDE_UNTIL, this::moment, before == null ? null : before.until());
        if (places == null && !row.isEmpty(ProgrammeColumn.SET_ASIDE)) return null;
        if (places == null || places == 0) return nothing();
        if (capacity != null && places > capacity) {
            row.mistake(
                    row.has(ProgrammeColumn.SET_ASIDE) ? ProgrammeColumn.SET_ASIDE : ProgrammeColumn.CAPACITY,
                    "more-set-aside-than-places",
                    String.valueOf(places));
        }
        return new SetAside(places, until);
    }

    private @Nullable SetAside nothing() {
        if (row.has(ProgrammeColumn.SET_ASIDE_UNTIL) && !row.isEmpty(ProgrammeColumn.SET_ASIDE_UNTIL)) {
            row.mistake(ProgrammeColumn.SET_ASIDE_UNTIL, "moment-without-set-aside");
        }
        return null;
    }

    private @Nullable Integer number(String column) {
        return row.wholeNumber(column, 0, SlotReader.MOST_PLACES);
    }

    private @Nullable Instant moment(String column) {
        return new MomentReader(row, zone).moment(column);
    }
}
