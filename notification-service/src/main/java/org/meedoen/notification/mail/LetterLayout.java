package org.meedoen.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The layout of all letters, as text and as HTML. The HTML template escapes all values. */
@Component
final class LetterLayout {

    private final Template html = template("letter.html", true);
    private final Template text = template("letter.txt", false);

    String html(LetterContent content) {
        return html.execute(content);
    }

    String text(LetterContent content) {
        return text.execute(content);
    }

    private static Template template(String file, boolean escape) {
        return Mustache.compiler()
                .escapeHTML(escape)
                .withLoader(part -> open(part + ".html"))
                .compile(open(file));
    }

    private static Reader open(String file) {
        var template = LetterLayout.class.getResourceAsStream(file);
        if (template == null) throw new IllegalStateException("No template " + file);
        return read(template);
    }

    private static Reader read(InputStream template) {
        try (var reader = new InputStreamReader(template, StandardCharsets.UTF_8)) {
            return new StringReader(reader.readAllAsString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
