package org.meedoen.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.meedoen.servers.FreePorts;
import org.meedoen.standalone.parts.CannotStart;

/**
 * What may be chosen by environment variables.
 *
 * @param home the folder with the modules, or with the services' jars themselves
 * @param smtpPort where the mail catcher takes in mail
 * @param smtpDoor where the services bring it: to the catcher itself, unless something stands in between
 * @param mailPause so far apart are mails about the same slot
 * @param instances how many processes there are of each service behind the gateway
 */
record Settings(
        int port,
        int mailPort,
        int smtpPort,
        int smtpDoor,
        String publicUrl,
        String admin,
        int instances,
        String mailPause,
        Rehearsing rehearsing,
        Path data,
        Path home) {

    static Settings from(Map<String, String> environment, Path folder) {
        var port = chosenPort(environment, "MEEDOEN_PORT", 8080);
        var mailPort = chosenPort(environment, "MEEDOEN_MAIL_PORT", 8025);
        var smtpPort = chosenPort(environment, "MEEDOEN_CATCHER_PORT", FreePorts.next());
        return new Settings(
                port,
                mailPort,
                smtpPort,
                chosenPort(environment, "MEEDOEN_CATCHER_DOOR", smtpPort),
                text(environment, "MEEDOEN_PUBLIC_URL", "http://localhost:" + port),
                text(environment, "MEEDOEN_ADMIN", "beheer@meedoen.example"),
                number(environment, "MEEDOEN_INSTANCES", 1, 8),
                text(environment, "MEEDOEN_MAIL_PAUSE", "60s"),
                Rehearsing.named(text(environment, "MEEDOEN_REHEARSALS", "later")),
                path(environment, "MEEDOEN_DATA", folder.resolve("data")),
                path(environment, "MEEDOEN_JARS", folder));
    }

    String mailUrl() {
        return "http://localhost:" + mailPort;
    }

    private static String text(Map<String, String> environment, String name, String preset) {
        var value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? preset : value;
    }

    private static Path path(Map<String, String> environment, String name, Path preset) {
        return Path.of(text(environment, name, preset.toString()))
                .toAbsolutePath()
                .normalize();
    }

    /** Kept from the parts, which draw theirs before it is listened on. */
    private static int chosenPort(Map<String, String> environment, String name, int preset) {
        var port = number(environment, name, preset, 65_535);
        FreePorts.keep(port);
        return port;
    }

    private static int number(Map<String, String> environment, String name, int preset, int highest) {
        var text = text(environment, name, String.valueOf(preset));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > highest) {
            throw new CannotStart(name + " should be a number from 1 to " + highest + ", not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }
}
