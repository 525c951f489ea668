package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A renamed file takes the links that lead to it along. */
class DocumentationLinksTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(#[^)\\s]*)?\\)");

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        var targets = new ArrayList<Path>();
        for (var page : pages()) targets.addAll(linksOf(page));
        assertThat(targets).hasSizeGreaterThan(50).allMatch(Files::exists);
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        for (var folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/adr"))) {
            try (var files = Files.newDirectoryStream(folder, "*.md")) {
                files.forEach(pages::add);
            }
        }
        return pages;
    }

    private static List<Path> linksOf(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> page.resolveSibling(link.group(1)))
                .toList();
    }
}
