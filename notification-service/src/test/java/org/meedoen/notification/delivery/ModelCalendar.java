package org.meedoen.notification.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A calendar that takes messages as RFC 5546, section 2.1.5 says: of what is said about an entry, the newest counts. */
public final class ModelCalendar {

    private final Map<String, Message> newest = new HashMap<>();

    /** @param shown what a reader sees of the entry */
    public record Message(String method, String uid, int sequence, Instant stamp, String shown) {

        private boolean replaces(Message known) {
            return sequence == known.sequence ? !stamp.isBefore(known.stamp) : sequence > known.sequence;
        }
    }

    public static List<String> after(Collection<Message> messages) {
        var calendar = new ModelCalendar();
        messages.forEach(calendar::receive);
        return calendar.shown();
    }

    /** In an order of its own, and some of them more than once. */
    public static List<Message> disturbed(List<Message> messages, Random random) {
        var again = IntStream.range(0, messages.isEmpty() ? 0 : random.nextInt(3))
                .mapToObj(_ -> messages.get(random.nextInt(messages.size())));
        var all = new ArrayList<>(Stream.concat(messages.stream(), again).toList());
        Collections.shuffle(all, random);
        return all;
    }

    public void receive(Message message) {
        newest.merge(message.uid(), message, (known, next) -> next.replaces(known) ? next : known);
    }

    public List<String> shown() {
        return newest.values().stream()
                .filter(message -> message.method().equals("REQUEST"))
                .map(Message::shown)
                .sorted()
                .toList();
    }
}
