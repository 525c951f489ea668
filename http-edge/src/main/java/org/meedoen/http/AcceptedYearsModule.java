package org.meedoen.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Restricts dates and instants in JSON to {@link AcceptedYears}, and to strings. */
class AcceptedYearsModule extends SimpleModule {

    AcceptedYearsModule() {
        super("accepted-years");
        addDeserializer(
                Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT, AcceptedYears::contain));
        addDeserializer(
                LocalDate.class,
                new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, AcceptedYears::contain));
    }

    private static final class Bounded<T> extends StdScalarDeserializer<T> {

        private final transient ValueDeserializer<T> unbounded;
        private final transient Predicate<T> accepted;

        Bounded(Class<T> type, ValueDeserializer<T> unbounded, Predicate<T> accepted) {
            super(type);
            this.unbounded = unbounded;
            this.accepted = accepted;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) return (T) context.handleUnexpectedToken(_valueClass, parser);
            var value = unbounded.deserialize(parser, context);
            if (value == null || accepted.test(value)) return value;
            throw InvalidFormatException.from(parser, "Outside the accepted years", value, _valueClass);
        }
    }
}
