package org.meedoen.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The paths of the application's pages, as its build lists them: {@code /c/:slug/activiteit/:id}. */
@Component
class PageAddresses {

    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;

    private final List<PathPattern> pages;

    PageAddresses() {
        this(new ClassPathResource("static/addresses.txt"));
    }

    private PageAddresses(Resource listed) {
        pages = listed.exists()
                ? lines(listed).flatMap(PageAddresses::patterns).toList()
                : patterns("/*").toList();
    }

    boolean include(PathContainer address) {
        return pages.stream().anyMatch(page -> page.matches(address));
    }

    private static Stream<String> lines(Resource listed) {
        try {
            return listed.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A segment that begins with a colon matches any name, and a star at the end any rest. A slash at the end is optional. */
    private static Stream<PathPattern> patterns(String line) {
        String pattern = line.replaceAll("/\\*$", "/**").replaceAll(":\\w+", "*");
        return Stream.of(pattern, pattern + "/")
                .filter(each -> !each.matches("//|.*\\*\\*/"))
                .map(PARSER::parse);
    }
}
