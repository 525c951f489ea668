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

/** The addresses at which the application has a page, as its build lists them: {@code /c/:slug/activiteit/:id}. */
@Component
class Addresses {

    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;

    private final List<PathPattern> pages;

    Addresses() {
        this(new ClassPathResource("static/addresses.txt"));
    }

    private Addresses(Resource listed) {
        pages = listed.exists()
                ? lines(listed).flatMap(Addresses::patterns).toList()
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

    /** A part that begins with a colon is any name, a star at the end is whatever follows; a slash at the end says nothing. */
    private static Stream<PathPattern> patterns(String line) {
        String pattern = line.replaceAll("/\\*$", "/**").replaceAll(":\\w+", "*");
        return Stream.of(pattern, pattern + "/")
                .filter(each -> !each.matches("//|.*\\*\\*/"))
                .map(PARSER::parse);
    }
}
