package org.meedoen.http;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import tools.jackson.databind.json.JsonMapper;

/** The entity tags of representations, with which a change is made only to what its organiser saw. */
public class EntityTags {

    public static final String CONDITION = "The `ETag` of what is to be changed. Without it, any version is changed.";

    private final JsonMapper json;

    EntityTags(JsonMapper json) {
        this.json = json;
    }

    public String of(Object view) {
        return ContentTag.of(json.writeValueAsBytes(view));
    }

    /**
     * @param ifMatch the header {@code If-Match} (RFC 9110, section 13.1.1); null: any version is expected
     * @param view how what is stored is represented
     */
    public <T> Predicate<T> expectedBy(@Nullable String ifMatch, Function<T, ?> view) {
        if (ifMatch == null) return _ -> true;
        var tags = ETag.parse(ifMatch);
        return stored -> {
            var current = ETag.create(of(view.apply(stored)));
            return tags.stream().anyMatch(tag -> tag.isWildcard() || tag.compare(current, true));
        };
    }
}
