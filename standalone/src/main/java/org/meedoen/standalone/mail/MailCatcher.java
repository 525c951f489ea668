package org.meedoen.standalone.mail;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** Accepts mail over SMTP, stores it, and shows it on a page and by an API. */
public final class MailCatcher implements AutoCloseable {

    private static final int LARGEST_MAIL = 5_000_000;

    private final SMTPServer smtp;
    private final MailWebServer web;

    private MailCatcher(SMTPServer smtp, MailWebServer web) {
        this.smtp = smtp;
        this.web = web;
    }

    public static MailCatcher start(Path folder, int smtpPort, int webPort) {
        var mails = MailFolder.open(folder);
        var smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Meedoen")
                .maxMessageSize(LARGEST_MAIL)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandler((context, from, to, mail) -> mails.add(mail))
                .build();
        smtp.start();
        return new MailCatcher(smtp, MailWebServer.start(mails, webPort));
    }

    @Override
    public void close() {
        smtp.stop();
        web.close();
    }
}
