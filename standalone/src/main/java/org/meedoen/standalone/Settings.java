package org.meedoen.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meedoen.servers.FreePorts;
import org.meedoen.standalone.parts.StartException;

/**
 * The settings, from environment variables.
 *
 * @param home the folder of the modules, or of the services' jars
 * @param mailPause the time between mails about the same slot
 * @param keysNotBefore keys that sign sessions are revoked if they were created before this moment
 * @param instances the number of processes of each service behind the gateway
 * @param ofMap the variables for the tiles of the map, which the gateway reads; an empty one is not the same as none
 */
record Settings(
        int port,
        int mailPort,
        SmtpPorts smtp,
        String publicUrl,
        String admin,
        int instances,
        String mailPause,
        String keysNotBefore,
        AotTrainingMode training,
        Map<String, String> ofMap,
        Path data,
        Path home) {

    /** @param used by the services: the mail catcher's, unless there is a proxy before it */
    record SmtpPorts(int catcher, int used) {}

    static Settings from(Map<String, String> environment, Path folder) {
        var port = chosenPort(environment, "MEEDOEN_PORT", 8080);
        var mailPort = chosenPort(environment, "MEEDOEN_MAIL_PORT", 8025);
        var smtpPort = chosenPort(environment, "MEEDOEN_CATCHER_PORT", FreePorts.next());
        return new Settings(
                port,
                mailPort,
                new SmtpPorts(smtpPort, chosenPort(environment, "MEEDOEN_SMTP_PROXY_PORT", smtpPort)),
                text(environment, "MEEDOEN_PUBLIC_URL", "http://localhost:" + port),
                text(environment, "MEEDOEN_ADMIN", "beheer@meedoen.example"),
                number(environment, "MEEDOEN_INSTANCES", 1, 8),
                text(environment, "MEEDOEN_MAIL_PAUSE", "60s"),
                text(environment, "MEEDOEN_KEYS_NOT_BEFORE", ""),
                AotTrainingMode.named(text(environment, "MEEDOEN_REHEARSALS", "later")),
                ofMap(environment),
                path(environment, "MEEDOEN_DATA", folder.resolve("data")),
                path(environment, "MEEDOEN_JARS", folder));
    }

    String mailUrl() {
        return "http://localhost:" + mailPort;
    }

    private static Map<String, String> ofMap(Map<String, String> environment) {
        var found = new HashMap<>(environment);
        found.keySet().retainAll(List.of("MEEDOEN_TILES", "MEEDOEN_TILES_ATTRIBUTION"));
        return found;
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

    /** Reserves the port, so that no part draws it as a free one before it is bound. */
    private static int chosenPort(Map<String, String> environment, String name, int preset) {
        var port = number(environment, name, preset, 65_535);
        FreePorts.keep(port);
        return port;
    }

    private static int number(Map<String, String> environment, String name, int preset, int highest) {
        var text = text(environment, name, String.valueOf(preset));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > highest) {
            throw new StartException(name + " should be a number from 1 to " + highest + ", not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }
}
