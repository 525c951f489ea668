package org.meedoen.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.meedoen.gateway.preview.Preview;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The application's only page, also with the title and description of what it will show, for clients without scripts. */
@Component
class IndexPage {

    private final String html;
    private final boolean asBuilt;

    IndexPage(Statements statements) {
        this.html = with(statements, built());
        this.asBuilt = statements.tags().isEmpty();
    }

    private static String built() {
        try {
            return new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String with(Statements statements, String html) {
        var tags = statements.tags().entrySet().stream()
                .map(tag -> "<meta name=\"%s\" content=\"%s\" />\n"
                        .formatted(tag.getKey(), escaped(tag.getValue().toString())))
                .collect(Collectors.joining());
        return html.replaceFirst("</head>", literally(tags + "</head>"));
    }

    /** Whether the file itself, compressed by the build, can be served. */
    boolean isAsBuilt() {
        return asBuilt;
    }

    byte[] plain() {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    byte[] about(Preview preview) {
        return html.replaceFirst(
                        "<html lang=\"\\w+\"",
                        "<html lang=\"" + preview.language().getLanguage() + "\"")
                .replaceFirst("<title>[^<]*</title>", literally("<title>" + escaped(preview.heading()) + "</title>"))
                .replaceFirst("\\s*<meta name=\"description\"[^>]*>", "")
                .replaceFirst("</head>", literally(tags(preview) + "</head>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String tags(Preview preview) {
        return preview.tags().entrySet().stream()
                .map(tag -> "<meta %s=\"%s\" content=\"%s\" />\n"
                        .formatted(
                                tag.getKey().startsWith("og:") ? "property" : "name",
                                tag.getKey(),
                                escaped(tag.getValue())))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String literally(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
