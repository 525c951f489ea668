package org.meedoen.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value in a JSON body that does not fit the type of its field.
 *
 * @param field as a path: {@code caps[0].per}
 * @param flaw the last part of the message key, {@code field.<flaw>}
 */
record InvalidValue(String field, String flaw, List<Object> arguments) {

    InvalidValue {
        arguments = List.copyOf(arguments);
    }

    /** Empty if the body is no JSON at all. */
    static Optional<InvalidValue> in(@Nullable Throwable cause) {
        return cause instanceof JacksonException unreadable
                        && !isNoJson(unreadable)
                        && !unreadable.getPath().isEmpty()
                ? Optional.of(of(unreadable))
                : Optional.empty();
    }

    private static boolean isNoJson(JacksonException unreadable) {
        return unreadable instanceof StreamReadException && !(unreadable instanceof InputCoercionException);
    }

    private static InvalidValue of(JacksonException unreadable) {
        var field = path(unreadable.getPath());
        if (isOutsideYears(unreadable)) {
            return new InvalidValue(field, "bad-year", List.of(text(AcceptedYears.FIRST), text(AcceptedYears.LAST)));
        }
        var type = typeOf(unreadable);
        if (type != null && type.isEnum()) return new InvalidValue(field, "unknown-word", List.of(words(type)));
        return new InvalidValue(field, flaw(type), List.of());
    }

    private static boolean isOutsideYears(JacksonException unreadable) {
        return unreadable instanceof InvalidFormatException wrong && wrong.getValue() instanceof Temporal;
    }

    private static @Nullable Class<?> typeOf(JacksonException unreadable) {
        return switch (unreadable) {
            case MismatchedInputException mismatched -> mismatched.getTargetType();
            case InputCoercionException coercion -> coercion.getTargetType();
            default -> null;
        };
    }

    private static String flaw(@Nullable Class<?> type) {
        if (type == null) return "unreadable";
        if (type == Instant.class) return "bad-moment";
        if (type == LocalDate.class) return "bad-date";
        if (type == LocalTime.class) return "bad-time";
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)
                ? "bad-number"
                : "unreadable";
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String text(int year) {
        return String.valueOf(year);
    }

    private static String path(List<JacksonException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
