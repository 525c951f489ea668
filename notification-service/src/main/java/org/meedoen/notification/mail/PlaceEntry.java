package org.meedoen.notification.mail;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.calendar.ContentLines;
import org.meedoen.calendar.EntryIdentity;
import org.meedoen.calendar.ZoneLines;
import org.meedoen.notification.mail.EntryChange.Method;

/**
 * A place in the calendar of a letter's reader (RFC 5545 and 5546). It is written when the letter is sent, and stored nowhere.
 *
 * @param decidedAt when the change was decided
 * @param reader in whose calendar it is
 * @param publicUrl of the site; the entry has its host in its id
 */
public record PlaceEntry(EntryChange change, Instant decidedAt, SlotFacts slot, Reader reader, URI publicUrl) {

    private static final String AN_HOUR_BEFORE = "-PT1H";
    private static final String ATTENDEE =
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";

    record Reader(String name, String address, Language language) {}

    public Method method() {
        return change.method();
    }

    /** @param organizer the address that sends the letter */
    public byte[] file(String organizer) {
        var lines = ContentLines.calendar(method().name());
        new ZoneLines(zone(), slot.start(), slot.end()).addTo(lines);
        lines.add("BEGIN", "VEVENT");
        addIdentity(lines);
        lines.addPerson("ORGANIZER", slot.congress().sender(reader.language()), organizer)
                .addPerson(ATTENDEE, reader.name(), reader.address());
        addContent(lines);
        addPlace(lines, slot.meetingPoint());
        if (method() == Method.REQUEST) addAlarm(lines);
        return lines.add("END", "VEVENT").add("END", "VCALENDAR").bytes();
    }

    private void addIdentity(ContentLines lines) {
        var version = slot.version() == null ? 0 : slot.version();
        lines.add("UID", EntryIdentity.uid(change.signupId().value(), publicUrl))
                .add("SEQUENCE", String.valueOf(EntryIdentity.sequence(change.decision(), version)))
                .addUtc("DTSTAMP", decidedAt);
    }

    private void addContent(ContentLines lines) {
        lines.addIn(zone(), "DTSTART", slot.start())
                .addIn(zone(), "DTEND", slot.end())
                .add("STATUS", method().status())
                .add("TRANSP", "OPAQUE")
                .addText("SUMMARY", title())
                .addText("DESCRIPTION", String.join("\n\n", description()))
                .add("URL", PublicLinks.session(publicUrl, slot));
    }

    private static String name(SlotFacts.MeetingPoint point, Language language) {
        return new LocalizedText(point.name(), point.nameEn()).in(language);
    }

    private void addPlace(ContentLines lines, SlotFacts.@Nullable MeetingPoint point) {
        if (point == null) return;
        lines.addText("LOCATION", name(point, reader.language()));
        if (point.latitude() != null && point.longitude() != null) lines.addGeo(point.latitude(), point.longitude());
    }

    /** It follows the entry when the slot moves. */
    private void addAlarm(ContentLines lines) {
        lines.add("BEGIN", "VALARM")
                .add("ACTION", "DISPLAY")
                .addText("DESCRIPTION", title())
                .add("TRIGGER", AN_HOUR_BEFORE)
                .add("END", "VALARM");
    }

    private ZoneId zone() {
        return ZoneId.of(slot.congress().timeZone());
    }

    private String title() {
        return slot.session().title().in(reader.language());
    }

    private List<String> description() {
        var session = slot.session();
        return Stream.of(
                        line("details.until", slot.endPoint(), slot.endPointEn()),
                        line("details.access", session.accessibility(), session.accessibilityEn()),
                        method() == Method.REQUEST ? wording().line("entry.leave") : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String line(String label, @Nullable String dutch, @Nullable String english) {
        var text = new LocalizedText(dutch, english).in(reader.language());
        return text.isEmpty() ? "" : wording().line(label) + ": " + text;
    }

    private Wording wording() {
        return new Wording(reader.language(), Map.of("programme", PublicLinks.under(publicUrl, "/mijn-programma")));
    }

    /** Empty: it contains the reader's name and address. */
    @Override
    public String toString() {
        return "PlaceEntry[]";
    }
}
