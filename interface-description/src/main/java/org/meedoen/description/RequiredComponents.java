package org.meedoen.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A component of a record that is not {@code @Nullable} is always there; and no two records have the same name. */
class RequiredComponents implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> record = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && record.isRecord()) {
            refuseTwoOfOneName(schema, record);
            require(required(record), definition(schema, context));
        }
        return schema;
    }

    /** One would silently take the place of the other. */
    private void refuseTwoOfOneName(Schema<?> schema, Class<?> record) {
        String name = schema.get$ref() == null ? schema.getName() : nameIn(schema.get$ref());
        Class<?> first = name == null ? record : named.computeIfAbsent(name, _ -> record);
        if (first != record) {
            throw new IllegalStateException(
                    "%s and %s need different names: @Schema(name = …)".formatted(first.getName(), record.getName()));
        }
    }

    private static @Nullable Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(nameIn(reference));
    }

    private static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void require(List<String> names, @Nullable Schema<?> definition) {
        if (definition != null && definition.getProperties() != null) {
            names.stream().filter(definition.getProperties()::containsKey).forEach(definition::addRequiredItem);
        }
    }

    private static List<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
