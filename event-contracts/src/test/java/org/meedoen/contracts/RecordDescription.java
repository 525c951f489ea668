package org.meedoen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a schema with the record it describes, and with the records in it. */
record RecordDescription(AsyncApi described) {

    private static final Map<Class<?>, String> SIMPLE = Map.of(
            UUID.class, "string uuid",
            Instant.class, "string date-time",
            LocalDate.class, "string date",
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer int64",
            Long.class, "integer int64",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    void check(JsonNode schema, Type type) {
        var target = described.resolved(schema);
        if (type instanceof ParameterizedType list) {
            assertThat(target.path("type").asString()).isEqualTo("array");
            check(target.path("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> one && isWrittenAsItsValue(one)) {
            check(schema, one.getRecordComponents()[0].getType());
        } else if (type instanceof Class<?> one && one.isRecord()) {
            checkRecord(target, one);
        } else if (type instanceof Class<?> one && one.isEnum()) {
            assertThat(strings(target.path("enum"))).containsExactlyInAnyOrder(constants(one));
        } else {
            assertThat(simple(target)).isEqualTo(SIMPLE.get(type));
        }
    }

    private void checkRecord(JsonNode schema, Class<?> type) {
        assertThat(schema.path("properties").propertyNames())
                .as("%s", type)
                .containsExactlyInAnyOrderElementsOf(names(type, _ -> true).toList());
        assertThat(strings(schema.path("required")))
                .as("what %s always has", type)
                .containsExactlyInAnyOrderElementsOf(
                        names(type, component -> !isNullable(component)).toList());
        for (var component : type.getRecordComponents()) {
            check(schema.path("properties").path(component.getName()), component.getGenericType());
        }
    }

    private static boolean isWrittenAsItsValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Stream<String> names(Class<?> type, Predicate<RecordComponent> which) {
        return Arrays.stream(type.getRecordComponents()).filter(which).map(RecordComponent::getName);
    }

    private static String[] constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toArray(String[]::new);
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private static String simple(JsonNode schema) {
        return (schema.path("type").asString() + " " + schema.path("format").asString("")).strip();
    }
}
