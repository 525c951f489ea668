package org.meedoen.messaging.subscription;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Finds what a record lacks: a component that is null although it is not {@code @Nullable}. */
final class Completeness {

    private static final ConcurrentMap<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private Completeness() {}

    static Optional<String> missingIn(Object candidate) {
        return Arrays.stream(componentsOf(candidate.getClass()))
                .flatMap(component -> missingIn(component, valueOf(component, candidate)).stream())
                .findFirst();
    }

    private static Optional<String> missingIn(RecordComponent component, @Nullable Object value) {
        if (value == null) {
            return isNullable(component) ? Optional.empty() : Optional.of(component.getName());
        }
        return missingIn(value).map(inner -> component.getName() + "." + inner);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static RecordComponent[] componentsOf(Class<?> type) {
        return COMPONENTS.computeIfAbsent(
                type, each -> each.isRecord() ? each.getRecordComponents() : new RecordComponent[0]);
    }

    private static @Nullable Object valueOf(RecordComponent component, Object candidate) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(candidate);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException("Can't read " + component, fault);
        }
    }
}
