package org.meedoen.messaging.consumer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a component of a record that is null although it is not {@code @Nullable}. */
final class RequiredComponents {

    /** Cached, as reflection takes longer than parsing an event. */
    private record Component(String name, Method accessor, boolean nullable) {

        static Component of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Component(
                    component.getName(),
                    component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable Object in(Object candidate) {
            try {
                return accessor.invoke(candidate);
            } catch (IllegalAccessException | InvocationTargetException fault) {
                throw new IllegalStateException("Can't read " + accessor, fault);
            }
        }
    }

    private static final ConcurrentMap<Class<?>, Component[]> COMPONENTS = new ConcurrentHashMap<>();

    private RequiredComponents() {}

    static Optional<String> missingIn(Object candidate) {
        for (var component : COMPONENTS.computeIfAbsent(candidate.getClass(), RequiredComponents::componentsOf)) {
            var missing = missingIn(component, component.in(candidate));
            if (missing.isPresent()) return missing;
        }
        return Optional.empty();
    }

    private static Optional<String> missingIn(Component component, @Nullable Object value) {
        if (value == null) {
            return component.nullable() ? Optional.empty() : Optional.of(component.name());
        }
        return missingIn(value).map(inner -> component.name() + "." + inner);
    }

    private static Component[] componentsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(Component::of).toArray(Component[]::new)
                : new Component[0];
    }
}
