package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file has a copyright and a licence, as REUSE asks. */
class LicensingTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ANNOTATIONS = Pattern.compile("(?m)^\\[\\[annotations]]\\n((?:(?!\\[).*\\n?)+)");
    private static final Pattern PATHS = Pattern.compile("(?m)^path = (.+)$");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern LICENCE = Pattern.compile("SPDX-License-Identifier = \"([^\"]+)\"");

    private final List<String> annotations = annotations();

    /** Skipped in sources without a history, such as an archive, in which other files may lie. */
    @Test
    void everyFileIsCovered() throws Exception {
        assumeTrue(Files.exists(ROOT.resolve(".git")), "no history");
        var patterns = annotations.stream().flatMap(LicensingTests::patterns).toList();
        assertThat(files())
                .hasSizeGreaterThan(1_500)
                .allMatch(file -> patterns.stream().anyMatch(pattern -> pattern.matches(file)));
    }

    private static List<Path> files() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return files.lines().map(Path::of).toList();
    }

    @Test
    void everyAnnotationNamesACopyrightAndALicenceWhoseTextIsThere() throws IOException {
        assertThat(annotations).isNotEmpty().allMatch(text -> text.contains("SPDX-FileCopyrightText = \""));
        try (var texts = Files.list(ROOT.resolve("LICENSES"))) {
            assertThat(texts.map(text -> text.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(licences());
        }
    }

    private Set<String> licences() {
        assertThat(annotations).allMatch(text -> LICENCE.matcher(text).find());
        return annotations.stream()
                .flatMap(text -> LICENCE.matcher(text).results())
                .flatMap(found -> Stream.of(found.group(1).split(" (AND|OR) ")))
                .collect(Collectors.toSet());
    }

    private static List<String> annotations() {
        try {
            var text = Files.readString(ROOT.resolve("REUSE.toml"));
            return ANNOTATIONS
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As in REUSE, one star covers the files of a folder, and two those at any depth. */
    private static Stream<PathMatcher> patterns(String annotation) {
        return PATHS.matcher(annotation)
                .results()
                .flatMap(line -> QUOTED.matcher(line.group(1)).results())
                .map(quoted -> FileSystems.getDefault().getPathMatcher("glob:" + quoted.group(1)));
    }
}
