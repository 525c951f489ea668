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
    private final Language language;
    private final Wording wording;
    private final DateTimeTexts dates;
    private final SlotFacts.@Nullable Before before;

    SlotDetails(PlaceFacts facts, Language language, Wording wording, DateTimeTexts dates) {
        this.facts = facts;
        this.slot = facts.slot();
        this.language = language;
        this.wording = wording;
        this.dates = dates;
        this.before = facts.before().orElse(null);
    }

    Details content() {
        var kind = slot.session().kind();
        return new Details(kind == null ? null : wording.line("kind." + kind), rows());
    }

    private List<Row> rows() {
        var always = Stream.of(why(), when(), together());
        var toGoThere = facts.notice().leadsSomewhere() ? Stream.of(where(), until(), access()) : Stream.<Row>of();
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
                : row("why", words(reason, slot.cancellationReasonEn()), null);
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
        var now = SlotFacts.name(slot.meetingPoint());
        if (now.isEmpty()) return null;
        return before != null && slot.isElsewhereThan(before)
                ? changed("where", place(before.meetingPoint()), place(slot.meetingPoint()), map())
                : row("where", place(slot.meetingPoint()), map());
    }

    private @Nullable Button map() {
        var point = slot.meetingPoint();
        var url = point == null ? null : PublicLinks.map(point.latitude(), point.longitude());
        return url == null ? null : new Button(wording.line("details.map"), url);
    }

    private @Nullable Row until() {
        var end = OneLine.of(slot.endPoint());
        return end.isEmpty() ? null : row("until", words(end, slot.endPointEn()), null);
    }

    private @Nullable Row access() {
        var words = OneLine.of(slot.session().accessibility(), 500);
        return words.isEmpty()
                ? null
                : row("access", words(words, slot.session().accessibilityEn()), null);
    }

    private Words place(SlotFacts.@Nullable MeetingPoint point) {
        return words(SlotFacts.name(point), point == null ? null : point.nameEn());
    }

    /** The organisers' words: Dutch, and English where they gave a translation. */
    private Words words(String dutch, @Nullable String english) {
        var translation = english == null ? null : OneLine.of(english, 500);
        return new LocalizedText(dutch, translation).words(language);
    }

    private Row row(String label, Words words, @Nullable Button link) {
        return new Row(wording.line("details." + label), words.text(), words.text(), null, words.foreign(), null, link);
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
