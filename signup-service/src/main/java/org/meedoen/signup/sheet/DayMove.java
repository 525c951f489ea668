package org.meedoen.signup.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;

/**
 * By how many days all dates in a file can be moved, so that its days are days of the congress: its first day becomes the first
 * day of the congress.
 *
 * @param inFile the days in the file as it is
 * @param ofCongress the days of the congress
 */
public record DayMove(List<LocalDate> inFile, List<LocalDate> ofCongress, int days) {

    public DayMove {
        inFile = List.copyOf(inFile);
        ofCongress = List.copyOf(ofCongress);
    }

    /**
     * Empty if nothing has to be moved, or if a day would still not be one of the congress.
     *
     * @param inFile in their order
     * @param ofCongress in their order, at least one
     */
    public static Optional<DayMove> of(SequencedCollection<LocalDate> inFile, List<LocalDate> ofCongress) {
        var known = Set.copyOf(ofCongress);
        if (known.containsAll(inFile)) return Optional.empty();
        var days = ChronoUnit.DAYS.between(inFile.getFirst(), ofCongress.getFirst());
        return inFile.stream().map(day -> day.plusDays(days)).allMatch(known::contains)
                ? Optional.of(new DayMove(List.copyOf(inFile), ofCongress, Math.toIntExact(days)))
                : Optional.empty();
    }
}
