package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Change;
import org.meedoen.notification.mail.LetterContent.Details;
import org.meedoen.notification.mail.LetterContent.Row;
import org.meedoen.notification.mail.LetterContent.Words;

/** The details of a slot: time, place, company, accessibility; and for changes, before and after. */
final class SlotDetails {

    private final PlaceFacts facts;
    private final SlotFacts slot;
    private final Wording wording;
    private final DateTimeTexts dates;
    private final SlotRows rows;
    private final SlotFacts.@Nullable Before before;

    SlotDetails(PlaceFacts facts, Language language, Wording wording, DateTimeTexts dates) {
        this.facts = facts;
        this.slot = facts.slot();
        this.wording = wording;
        this.dates = dates;
        this.rows = new SlotRows(slot, language, wording);
        this.before = facts.before().orElse(null);
    }

    Details content() {
        var kind = slot.session().kind();
        return new Details(kind == null ? null : wording.line("kind." + kind), rows());
    }

    private List<Row> rows() {
        var always = Stream.of(why(), when(), together());
        var toGoThere =
                facts.notice().leadsSomewhere() ? Stream.of(where(), rows.until(), rows.access()) : Stream.<Row>of();
        return Stream.concat(always, toGoThere).flatMap(Stream::ofNullable).toList();
    }

    /** Time and place in short, for the preview. */
    String inShort() {
        return Stream.of(
                        facts.notice().leadsSomewhere() ? SlotFacts.name(slot.meetingPoint()) : "", dates.between(slot))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private @Nullable Row why() {
        var reason = OneLine.of(slot.cancellationReason(), 500);
        return reason.isEmpty() || facts.notice().kind() != MailKind.SLOT_CANCELLED
                ? null
                : rows.row("why", rows.words(reason, slot.cancellationReasonEn()), null);
    }

    private Row when() {
        var now = dates.between(slot);
        if (before != null && slot.isAtAnotherTimeThan(before)) return changedTime(before);
        return dates.onOneDay(slot.start(), slot.end())
                ? row("when", now, OneLine.capitalized(dates.day(slot.start())), hours(slot.start(), slot.end()), null)
                : row("when", now, OneLine.capitalized(now), null, null);
    }

    /** On the same day only the hours are shown. */
    private Row changedTime(SlotFacts.Before earlier) {
        return dates.onOneDay(earlier.start(), earlier.end()) && dates.onOneDay(earlier.start(), slot.end())
                ? changed(
                        "hours",
                        Words.ofOurs(hours(earlier.start(), earlier.end())),
                        Words.ofOurs(hours(slot.start(), slot.end())),
                        null)
                : changed(
                        "when",
                        Words.ofOurs(dates.between(earlier.start(), earlier.end())),
                        Words.ofOurs(dates.between(slot)),
                        null);
    }

    private String hours(Instant start, Instant end) {
        return dates.hours(start, end);
    }

    private @Nullable Row together() {
        var colleague = OneLine.of(facts.context().colleague(), 100);
        if (colleague.isEmpty() || !facts.notice().together()) return null;
        var organisation = OneLine.of(facts.context().organisation(), 100);
        var both = organisation.isEmpty() ? colleague : colleague + ", " + organisation;
        return row("together", both, both, null, null);
    }

    private @Nullable Row where() {
        return before != null
                        && slot.isElsewhereThan(before)
                        && !SlotFacts.name(slot.meetingPoint()).isEmpty()
                ? changed("where", rows.place(before.meetingPoint()), rows.place(slot.meetingPoint()), rows.map())
                : rows.where();
    }

    private Row row(String label, String line, String text, @Nullable String strong, @Nullable Button link) {
        return new Row(wording.line("details." + label), line, text, strong, null, null, link);
    }

    private Row changed(String label, Words was, Words becomes, @Nullable Button link) {
        var change = new Change(wording.line("change.was"), was, wording.line("change.becomes"), becomes);
        return new Row(
                wording.line("details." + label),
                becomes.text(),
                becomes.text(),
                null,
                becomes.foreign(),
                change,
                link);
    }
}
