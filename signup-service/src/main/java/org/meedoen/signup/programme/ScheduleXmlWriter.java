package org.meedoen.signup.programme;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code schedule.xml}. */
final class ScheduleXmlWriter {

    private final XMLStreamWriter xml;
    private final ScheduleTexts texts;
    private int number;

    private ScheduleXmlWriter(XMLStreamWriter xml, ScheduleTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    static byte[] write(ScheduleDays schedule, ScheduleTexts texts) {
        var file = new ByteArrayOutputStream();
        try {
            var utf8 = StandardCharsets.UTF_8.name();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, utf8);
            xml.writeStartDocument(utf8, "1.0");
            new ScheduleXmlWriter(xml, texts).write(schedule);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return file.toByteArray();
    }

    private void write(ScheduleDays schedule) throws XMLStreamException {
        xml.writeStartElement("schedule");
        element("version", ScheduleTexts.VERSION);
        describeConference();
        var index = 0;
        for (var day : schedule.byDay().entrySet()) {
            index++;
            write(index, day.getKey(), day.getValue());
        }
        xml.writeEndElement();
    }

    private void describeConference() throws XMLStreamException {
        var days = texts.congress().days();
        xml.writeStartElement("conference");
        element("acronym", texts.acronym());
        element("title", texts.congress().name().nl());
        element("start", days.getFirst().toString());
        element("end", days.getLast().toString());
        element("days", String.valueOf(days.size()));
        element("timeslot_duration", ScheduleTexts.SLOT_DURATION);
        element("time_zone_name", texts.congress().zone().getId());
        xml.writeEndElement();
    }

    private void write(int index, LocalDate day, Map<String, List<Schedule.Event>> byRoom) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(index));
        xml.writeAttribute("date", day.toString());
        xml.writeAttribute("start", texts.dayStart(day));
        xml.writeAttribute("end", texts.dayEnd(day));
        for (var room : byRoom.entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", room.getKey());
            for (var event : room.getValue()) write(event);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void write(Schedule.Event event) throws XMLStreamException {
        number++;
        xml.writeStartElement("event");
        xml.writeAttribute("guid", event.guid());
        xml.writeAttribute("id", String.valueOf(number));
        element("date", texts.date(event));
        element("start", texts.start(event));
        element("duration", ScheduleDuration.format(event.duration()));
        element("room", event.room());
        element("slug", texts.slug(number));
        element("url", texts.url());
        element("title", event.title());
        element("subtitle", "");
        element("track", event.track());
        element("type", event.type());
        element("language", event.language());
        element("abstract", event.summary());
        element("description", event.description());
        xml.writeStartElement("persons");
        for (var person : event.persons()) element("person", person);
        xml.writeEndElement();
        xml.writeEmptyElement("links");
        xml.writeEmptyElement("attachments");
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
