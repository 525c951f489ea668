package org.meedoen.notification.mail;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Body;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.Other;
import org.meedoen.notification.mail.LetterContent.Others;
import org.meedoen.notification.mail.LetterContent.Sentence;
import org.meedoen.notification.mail.LetterContent.State;
import org.meedoen.notification.mail.LetterContent.Words;

/** Writes the letters about places. */
final class PlaceLetters {

    private final LetterLayout layout;
    private final URI publicUrl;

    PlaceLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.publicUrl = publicUrl;
    }

    Letter write(PlaceFacts facts) {
        return new Writing(facts).letter();
    }

    private final class Writing {

        private final PlaceFacts facts;
        private final PlaceNotice notice;
        private final SlotFacts slot;
        private final Language language;
        private final DateTimeTexts dates;
        private final Wording wording;
        private final AddedTexts added;
        private final Button button;

        Writing(PlaceFacts facts) {
            this.facts = facts;
            this.notice = facts.notice();
            this.slot = facts.slot();
            this.language =
                    slot.congress().written(Language.of(facts.recipient().language()));
            this.dates = new DateTimeTexts(language, ZoneId.of(slot.congress().timeZone()));
            var values = values(new Wording(language, Map.of()));
            this.wording = new Wording(language, values);
            this.added = new AddedTexts(slot.congress().mails(), notice.kind(), language, placeholders());
            this.button = notice.leadsSomewhere() || notice.kind() == MailKind.WAITING_ENDED
                    ? new Button(wording.line("button.mine"), PublicLinks.under(publicUrl, "/mijn-programma"))
                    : new Button(wording.line("button.programme"), PublicLinks.programme(publicUrl, slot));
        }

        private Map<String, String> values(Wording bare) {
            var values = new HashMap<String, String>();
            var colleague = OneLine.of(facts.context().colleague(), 100);
            var whoever = colleague.isEmpty() ? bare.line("colleague") : colleague;
            values.put("name", name());
            values.put("title", title(slot).text());
            values.put("congress", congress());
            values.put("days", days());
            values.put("day", dates.day(slot.start()));
            values.put("time", dates.between(slot));
            values.put("meetingpoint", meetingPoint());
            values.put("position", Objects.toString(notice.position(), "?"));
            values.put("colleague", whoever);
            values.put("Colleague", OneLine.capitalized(whoever));
            var companion = notice.companion();
            values.put("companion", bare.line("companion." + (companion == null ? "UNKNOWN" : companion)));
            return values;
        }

        private Placeholders placeholders() {
            return new Placeholders(name(), congress(), title(slot).text(), dates.between(slot), meetingPoint());
        }

        private String name() {
            return OneLine.of(facts.recipient().name(), 100);
        }

        private String meetingPoint() {
            var point = slot.meetingPoint();
            return point == null ? "" : new LocalizedText(point.name(), point.nameEn()).in(language);
        }

        private String congress() {
            return slot.congress().name().in(language);
        }

        Letter letter() {
            var content = content();
            return new Letter(
                    facts.recipient().email(),
                    name(),
                    content.inboxLine().sender(),
                    slot.congress().replyTo(),
                    language.tag(),
                    content.inboxLine().subject(),
                    layout.text(content),
                    layout.html(content),
                    slot.version(),
                    null);
        }

        private LetterContent content() {
            var details = new SlotDetails(facts, language, wording, dates);
            return new LetterContent(
                    language.tag(),
                    slot.congress().palette(),
                    new InboxLine(
                            slot.congress().sender(language), OneLine.of(ours("subject"), 150), details.inShort()),
                    slot.congress().sample() ? wording.line("sample") : null,
                    new Heading(
                            new State(ours("state"), notice.look()), title(slot), PublicLinks.session(publicUrl, slot)),
                    new Body(
                            added.above(),
                            wording.paragraphs(key(Objects.toString(notice.held(), "UNKNOWN"))),
                            details.content(),
                            others(),
                            hints(),
                            added.below()),
                    button,
                    null,
                    footer());
        }

        private Footer footer() {
            var about = wording.line(days().isEmpty() ? "footer.congress" : "footer.congress.days");
            return new Footer(
                    about,
                    wording.line("footer.automatic"),
                    Contact.of(slot.congress().contactEmail(), wording));
        }

        private String days() {
            return dates.days(slot.congress().days());
        }

        /** Of a move, what we say depends on what is known of it. */
        private String ours(String part) {
            var always = key(part);
            var ofThisMove = always + "." + facts.moved();
            return wording.line(wording.knows(ofThisMove) ? ofThisMove : always);
        }

        private String key(String part) {
            return notice.kind() + "." + part + (wasRemoved() ? ".REMOVED" : "");
        }

        /** A participant who was removed from the list did not withdraw. */
        private boolean wasRemoved() {
            return notice.kind() == MailKind.WITHDRAWN && facts.recipient().removed();
        }

        private List<Others> others() {
            var kept = facts.kept();
            var keeps = kept != null && notice.position() != null;
            return Stream.of(
                            keeps ? others("keeps", List.of(kept)) : others(notice.kind() + ".others", facts.others()),
                            others("awaits", facts.awaited()))
                    .flatMap(Stream::ofNullable)
                    .toList();
        }

        private @Nullable Others others(String introduction, List<SlotFacts> slots) {
            if (slots.isEmpty()) return null;
            return new Others(
                    wording.line(introduction),
                    slots.stream()
                            .map(other -> new Other(
                                    title(other), PublicLinks.session(publicUrl, other), dates.between(other)))
                            .toList());
        }

        /** What comes next, and what the reader can do. */
        private List<Sentence> hints() {
            return Stream.of(comesAlong(), next(), leave())
                    .flatMap(Stream::ofNullable)
                    .map(key -> wording.sentence(key, button.url()))
                    .toList();
        }

        /** The other mails about a companion say it themselves. */
        private @Nullable String comesAlong() {
            if (notice.companion() == null || notice.kind() == MailKind.ACCOMPANIED) return null;
            return notice.leadsSomewhere() ? "comes-along" : "comes-along.ended";
        }

        private @Nullable String next() {
            var own = key("next");
            return wording.knows(own) ? own : notice.position() != null ? "turn" : null;
        }

        private @Nullable String leave() {
            var held = notice.held();
            if (!notice.leadsSomewhere() || held == null) return null;
            return (notice.together() ? "leave.together." : "leave.") + held;
        }

        private Words title(SlotFacts of) {
            return of.session().title().words(language);
        }
    }
}
