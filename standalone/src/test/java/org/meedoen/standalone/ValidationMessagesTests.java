package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the validation library, such as "must not be null", are not for people. */
class ValidationMessagesTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern CONSTRAINT = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl", "_en"})
    void everyConstraintHasASentenceOfItsOwn(String language) throws IOException {
        var sentences = sentences(language).stringPropertyNames();
        assertThat(constraints())
                .hasSizeGreaterThan(3)
                .allMatch(
                        constraint -> sentences.contains("jakarta.validation.constraints." + constraint + ".message"));
    }

    private static Properties sentences(String language) throws IOException {
        var file =
                ROOT.resolve("http-edge/src/main/resources/ContributorValidationMessages" + language + ".properties");
        var sentences = new Properties();
        sentences.load(new StringReader(Files.readString(file)));
        return sentences;
    }

    private static Set<String> constraints() throws IOException {
        var found = new TreeSet<String>();
        for (var file : Sources.files()) {
            if (file.toString().matches(".*/src/main/.*\\.java")) {
                CONSTRAINT.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
