package org.meedoen.standalone.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages that show the mail. */
record MailPages(MailFolder mails) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");
    private static final int SHOWN = 200;

    private static final String LAYOUT = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/mail.css">
            <script src="/mail.js" defer></script>
            </head>
            <body>
            <header><a href="/">Caught mail</a> <span>None of it was really sent.</span></header>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    WebResponse respond(WebRequest request) {
        return switch (request.segment(0)) {
            case "" -> WebResponse.page(LAYOUT.formatted("Caught mail", inbox()));
            case "list" -> WebResponse.page(list());
            case "mail" -> mail(request);
            default -> WebResponse.notFound();
        };
    }

    private String inbox() {
        return "<h1>Caught mail</h1>\n<p id=\"news\" role=\"status\"></p>\n<div id=\"list\">" + list() + "</div>";
    }

    private String list() {
        var shown = mails.list(mail -> true);
        return shown.isEmpty()
                ? "<p>No mail yet. This page shows it as it arrives.</p>"
                : shown.stream().limit(SHOWN).map(this::row).collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
    }

    private String row(MailSummary mail) {
        return """
                <li><a href="/mail/%s"><strong>%s</strong><span>%s</span><time datetime="%s">%s</time></a></li>""".formatted(
                        mail.id(),
                        escaped(mail.subject()),
                        escaped(recipients(mail.to())),
                        mail.created(),
                        TIME.format(mail.created()));
    }

    private static String recipients(Iterable<MailAddress> to) {
        var names = new StringJoiner(", ", "to ", "");
        to.forEach(address -> names.add(address.toString()));
        return names.toString();
    }

    private WebResponse mail(WebRequest request) {
        var found = mails.find(request.segment(1));
        return request.segment(2).equals("html")
                ? found.map(mail -> WebResponse.mailBody("<base target=\"_blank\">" + mail.html()))
                        .orElse(WebResponse.notFound())
                : found.map(mail -> WebResponse.page(LAYOUT.formatted(escaped(mail.subject()), opened(mail))))
                        .orElse(WebResponse.notFound());
    }

    private String opened(MailMessage mail) {
        return """
                <h1>%s</h1>
                <p>From %s, %s, <time datetime="%s">%s</time></p>
                <pre>%s</pre>
                %s""".formatted(
                        escaped(mail.subject()),
                        escaped(mail.from().toString()),
                        escaped(recipients(mail.to())),
                        mail.date(),
                        TIME.format(mail.date()),
                        withLinks(mail.text()),
                        frame(mail));
    }

    private static String frame(MailMessage mail) {
        return mail.html().isEmpty() ? "" : """
                <h2>As HTML</h2>
                <iframe title="The mail as HTML" src="/mail/%s/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>""".formatted(mail.id());
    }

    /** Escapes after links are found, as an escaped ampersand is no longer part of an address. */
    private static String withLinks(String text) {
        var html = new StringBuilder();
        var links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            var link = escaped(links.group());
            html.append(escaped(text.substring(end, links.start())))
                    .append("<a href=\"%1$s\">%1$s</a>".formatted(link));
            end = links.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
