package org.meedoen.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** Refuses texts in JSON with the character U+0000, which PostgreSQL cannot store or compare. */
class StorableTextModule extends SimpleModule {

    StorableTextModule() {
        super("storable-text");
        addDeserializer(String.class, new Storable());
    }

    private static final class Storable extends StdScalarDeserializer<String> {

        Storable() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null || text.indexOf('\0') < 0) return text;
            throw InvalidFormatException.from(parser, "The character U+0000", text, String.class);
        }
    }
}
