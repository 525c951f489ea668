package org.meedoen.signup.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.spreadsheet.FileFormat;

/**
 * A field with another value.
 *
 * @param before empty: no value; null, like {@code after}: values of this field are not recorded, as they are personal data
 */
public record ValueChange(
        String field, @Nullable String before, @Nullable String after) {

    /** The field whose values are accounts of organisers, or {@link #NO_ACCOUNT}. */
    public static final String ORGANISER = "organiser";

    /** An organiser who has never signed in. */
    public static final String NO_ACCOUNT = "no-account";

    /** Without the values. */
    public static ValueChange of(String field) {
        return new ValueChange(field, null, null);
    }

    /** The differences between the same fields before and after, in their order. */
    public static List<ValueChange> between(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .map(field ->
                        new ValueChange(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** What kind of file left the installation. */
    public static List<ValueChange> ofFile(FileFormat format, Optional<Locale> language) {
        return Stream.concat(
                        Stream.of(new ValueChange("format", "", format.name())),
                        language.map(Locale::getLanguage).map(tag -> new ValueChange("language", "", tag)).stream())
                .toList();
    }

    public ValueChange withoutValues() {
        return of(field);
    }
}
