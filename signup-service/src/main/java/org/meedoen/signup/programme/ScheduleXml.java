package org.meedoen.signup.programme;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code schedule.xml}. A file with a document type is refused, and with it every entity. */
final class ScheduleXml {

    private static final XMLInputFactory FACTORY = factory();

    /** Elements that hold others. */
    private static final Set<String> CONTAINERS =
            Set.of("persons", "links", "link", "attachments", "attachment", "recording");

    private final XMLStreamReader xml;
    private final List<Schedule.Event> events = new ArrayList<>();

    private ScheduleXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Empty if it is no such file. */
    static Optional<Schedule> read(byte[] file) {
        try {
            return new ScheduleXml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(file))).schedule();
        } catch (XMLStreamException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Schedule> schedule() throws XMLStreamException {
        var found = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) return Optional.empty();
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("schedule")) found = true;
            else if (xml.getLocalName().equals("event")) readEvent();
        }
        return found ? Optional.of(new Schedule(events, Map.of())) : Optional.empty();
    }

    private void readEvent() throws XMLStreamException {
        var guid = xml.getAttributeValue(null, "guid");
        var texts = new HashMap<String, String>();
        var persons = new ArrayList<String>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("event")) {
            if (!xml.isStartElement()) continue;
            var name = xml.getLocalName();
            if (name.equals("person")) persons.add(xml.getElementText().strip());
            else if (!CONTAINERS.contains(name))
                texts.putIfAbsent(name, xml.getElementText().strip());
        }
        events.add(event(guid == null ? "" : guid, texts, persons));
    }

    private static Schedule.Event event(String guid, Map<String, String> texts, List<String> persons) {
        return new Schedule.Event(
                guid,
                OffsetDateTime.parse(texts.getOrDefault("date", "")).toInstant(),
                ScheduleDuration.parse(texts.getOrDefault("duration", "")),
                texts.getOrDefault("room", ""),
                texts.getOrDefault("title", ""),
                texts.getOrDefault("type", ""),
                texts.getOrDefault("track", ""),
                texts.getOrDefault("language", ""),
                texts.getOrDefault("abstract", ""),
                texts.getOrDefault("description", ""),
                persons);
    }
}
