package org.meedoen.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The event classes by wire name. Each service has one as a bean. */
public final class EventTypes {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private EventTypes() {}

    /**
     * Each family maps wire names to event classes. A class may belong to several families.
     *
     * @throws IllegalArgumentException if a name has two classes, or a class has two names
     */
    @SafeVarargs
    public static EventTypes of(Map<String, Class<?>>... families) {
        var known = new EventTypes();
        for (var family : families) {
            family.forEach(known::add);
        }
        return known;
    }

    public String nameOf(Object event) {
        var name = names.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass() + " has no wire name among this service's EventTypes");
        }
        return name;
    }

    public Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private void add(String name, Class<?> type) {
        if (type.equals(types.get(name))) return;
        if (types.putIfAbsent(name, type) != null || names.putIfAbsent(type, name) != null) {
            throw new IllegalArgumentException(name + " or " + type + " is given twice");
        }
    }
}
