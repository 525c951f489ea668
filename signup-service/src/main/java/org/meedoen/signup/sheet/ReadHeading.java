package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a file.
 *
 * @param column where its cells go; null: nowhere
 * @param examples some of its cells, shortened
 */
public record ReadHeading(String heading, @Nullable String column, Recognition by, List<String> examples) {

    public ReadHeading {
        examples = List.copyOf(examples);
    }
}
