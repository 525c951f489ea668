package org.meedoen.notification.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.HttpProperties;
import org.meedoen.notification.mail.ReminderLetters.Copy;
import org.springframework.stereotype.Component;

/** Composes reminders from what people have at that moment. Whoever has given back everything gets none. */
@Component
class ReminderLetterWriter implements LetterWriter<ReminderNotice> {

    private final SignupService signupService;
    private final ReminderLetters letters;

    ReminderLetterWriter(SignupService signupService, LetterLayout layout, HttpProperties http) {
        this.signupService = signupService;
        this.letters = new ReminderLetters(layout, http.publicUrl());
    }

    private record Day(CongressId congress, LocalDate day) {

        static Day of(ReminderNotice notice) {
            return new Day(notice.congress(), notice.day());
        }
    }

    @Override
    public Class<ReminderNotice> notice() {
        return ReminderNotice.class;
    }

    @Override
    public Batch<ReminderNotice> about(List<ReminderNotice> notices) {
        var days = new HashMap<Day, Optional<DayToRemind>>();
        notices.stream().collect(groupingBy(Day::of)).forEach((day, of) -> days.put(day, read(day, of)));
        var slots = slots(days);
        return (notice, history) -> compose(notice, days.get(Day.of(notice)), slots);
    }

    private Optional<DayToRemind> read(Day day, List<ReminderNotice> notices) {
        return signupService.dayToRemind(
                day.congress(),
                day.day(),
                notices.stream().map(ReminderNotice::participantId).toList());
    }

    private Map<SlotId, SlotFacts> slots(Map<Day, Optional<DayToRemind>> days) {
        return days.values().stream()
                .flatMap(Optional::stream)
                .flatMap(day -> day.readers().stream())
                .flatMap(reader -> reader.slotIds().stream())
                .distinct()
                .flatMap(slot -> signupService.slot(slot).stream())
                .collect(toMap(SlotFacts::slotId, identity()));
    }

    private CompositionResult compose(
            ReminderNotice notice, @Nullable Optional<DayToRemind> found, Map<SlotId, SlotFacts> slots) {
        var day = Objects.requireNonNull(found).orElse(null);
        if (day == null) return new CompositionResult.MissingData("congress");
        return day.readers().stream()
                .filter(reader -> reader.recipient().participantId().equals(notice.participantId()))
                .findFirst()
                .map(reader -> new Copy(day.congress(), notice.day(), reader, places(reader, slots)))
                .filter(copy -> !copy.places().isEmpty())
                .<CompositionResult>map(copy -> new CompositionResult.Ready(letters.write(copy)))
                .orElseGet(() -> new CompositionResult.Needless(UnsentReason.NOTHING_AHEAD));
    }

    private static List<SlotFacts> places(DayToRemind.Reader reader, Map<SlotId, SlotFacts> slots) {
        return reader.slotIds().stream()
                .flatMap(slot -> Stream.ofNullable(slots.get(slot)))
                .toList();
    }
}
