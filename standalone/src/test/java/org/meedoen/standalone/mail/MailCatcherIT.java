package org.meedoen.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meedoen.servers.FreePorts;
import org.meedoen.system.HttpBrowser;
import tools.jackson.databind.JsonNode;

class MailCatcherIT {

    private final int smtpPort = FreePorts.next();
    private final int webPort = FreePorts.next();
    private final HttpBrowser web = new HttpBrowser("http://localhost:" + webPort);

    @TempDir
    Path folder;

    @Test
    void hasTheFieldsOfMailpitsApi() throws Exception {
        try (var catcher = start()) {
            send("Zoë Ëlk", "zoe@deelnemer.example", "Uw plek: Moskee & wijk", "Code 123456", "<p>Code 123456</p>");
            var mail = json("/api/v1/messages").get("messages").get(0);
            assertThat(mail.get("Subject").asString()).isEqualTo("Uw plek: Moskee & wijk");
            assertThat(mail.get("To").get(0).get("Name").asString()).isEqualTo("Zoë Ëlk");
            assertThat(mail.get("To").get(0).get("Address").asString()).isEqualTo("zoe@deelnemer.example");
            assertThat(mail.get("Snippet").asString()).isEqualTo("Code 123456");
            var whole = json("/api/v1/message/" + mail.get("ID").asString());
            assertThat(whole.get("Text").asString().strip()).isEqualTo("Code 123456");
            assertThat(whole.get("HTML").asString().strip()).isEqualTo("<p>Code 123456</p>");
            assertThat(whole.get("MessageID").asString()).isNotEmpty();
        }
    }

    @Test
    void theNewestIsFirstAndResultsArePaged() throws Exception {
        try (var catcher = start()) {
            for (int number = 1; number <= 5; number++) {
                send("Anna", "anna@deelnemer.example", "Bericht " + number, "x", "");
            }
            var page = json("/api/v1/messages?start=1&limit=2");
            assertThat(page.get("total").asInt()).isEqualTo(5);
            assertThat(page.get("messages")
                            .valueStream()
                            .map(mail -> mail.get("Subject").asString()))
                    .containsExactly("Bericht 4", "Bericht 3");
        }
    }

    @Test
    void mailIsFoundByAddress() throws Exception {
        try (var catcher = start()) {
            send("Anna", "anna@deelnemer.example", "Voor Anna", "x", "");
            send("Bram", "bram@deelnemer.example", "Voor Bram", "x", "");
            var found =
                    json("/api/v1/search?query=to:%22ANNA@deelnemer.example%22").get("messages");
            assertThat(found.valueStream().map(mail -> mail.get("Subject").asString()))
                    .containsExactly("Voor Anna");
        }
    }

    @Test
    void mailIsThereAfterARestartAndGoneWhenDeleted() throws Exception {
        try (var catcher = start()) {
            send("Anna", "anna@deelnemer.example", "Bewaard", "x", "");
        }
        try (var catcher = start()) {
            assertThat(json("/api/v1/message/latest").get("Subject").asString()).isEqualTo("Bewaard");
            assertThat(web.write("DELETE", "/api/v1/messages", "application/json", "")
                            .status())
                    .isEqualTo(200);
            assertThat(json("/api/v1/messages").get("messages")).isEmpty();
        }
    }

    @Test
    void scriptsInMailsDoNotRun() throws Exception {
        try (var catcher = start()) {
            send(
                    "<b>x</b>",
                    "x@deelnemer.example",
                    "<script>alert(1)</script>",
                    "<img src=x> http://localhost/a?b&c.",
                    "<script>1</script>");
            var id = json("/api/v1/messages").get("messages").get(0).get("ID").asString();
            assertThat(web.get("/").text()).doesNotContain("<script>alert").contains("&lt;script&gt;");
            assertThat(web.get("/mail/" + id).text())
                    .doesNotContain("<img")
                    .contains("<a href=\"http://localhost/a?b&amp;c\">");
            assertThat(policy(web.get("/mail/" + id + "/html")))
                    .startsWith("sandbox ")
                    .contains("default-src 'none'");
        }
    }

    @Test
    void aMissingMailIsNotFound() {
        try (var catcher = start()) {
            assertThat(web.get("/api/v1/message/../../secrets").status()).isEqualTo(404);
            assertThat(web.get("/api/v1/message/1234567890123456").status()).isEqualTo(404);
            assertThat(web.get("/mail/x").status()).isEqualTo(404);
            assertThat(web.write("POST", "/", "text/plain", "").status()).isEqualTo(405);
        }
    }

    private MailCatcher start() {
        return MailCatcher.start(folder, smtpPort, webPort);
    }

    private JsonNode json(String path) {
        return web.get(path).json();
    }

    private static String policy(HttpBrowser.Answer response) {
        return response.header("Content-Security-Policy");
    }

    private void send(String name, String address, String subject, String text, String html) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(smtpPort));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom("meedoen@meedoen.example");
        mail.setRecipient(RecipientType.TO, new InternetAddress(address, name, "UTF-8"));
        mail.setSubject(subject, "UTF-8");
        mail.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String content, String subtype) throws Exception {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }
}
