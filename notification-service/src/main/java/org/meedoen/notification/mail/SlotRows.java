package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Row;
import org.meedoen.notification.mail.LetterContent.Words;

/** How to get to a slot, as rows of details. */
record SlotRows(SlotFacts slot, Language language, Wording wording) {

    @Nullable Row where() {
        var name = SlotFacts.name(slot.meetingPoint());
        return name.isEmpty() ? null : row("where", place(slot.meetingPoint()), map());
    }

    @Nullable Button map() {
        var point = slot.meetingPoint();
        var url = point == null ? null : PublicLinks.map(point.latitude(), point.longitude());
        return url == null ? null : new Button(wording.line("details.map"), url);
    }

    @Nullable Row until() {
        var end = OneLine.of(slot.endPoint());
        return end.isEmpty() ? null : row("until", words(end, slot.endPointEn()), null);
    }

    @Nullable Row access() {
        var words = OneLine.of(slot.session().accessibility(), 500);
        return words.isEmpty()
                ? null
                : row("access", words(words, slot.session().accessibilityEn()), null);
    }

    Words place(SlotFacts.@Nullable MeetingPoint point) {
        return words(SlotFacts.name(point), point == null ? null : point.nameEn());
    }

    /** The organisers' words: Dutch, and English where they gave a translation. */
    Words words(String dutch, @Nullable String english) {
        var translation = english == null ? null : OneLine.of(english, 500);
        return new LocalizedText(dutch, translation).words(language);
    }

    Row row(String label, Words words, @Nullable Button link) {
        return new Row(wording.line("details." + label), words.text(), words.text(), null, words.foreign(), null, link);
    }
}
