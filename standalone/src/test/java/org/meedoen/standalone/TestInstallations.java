package org.meedoen.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.meedoen.trial.TrialInstallation;

/** Installations of this build, started without AOT training and without pauses between mails by default. */
public final class TestInstallations {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private TestInstallations() {}

    /** Returns when it is ready. */
    public static TrialInstallation start(Path data, Map<String, String> settings) {
        var installation = launch(data, settings);
        installation.awaitReady();
        return installation;
    }

    static TrialInstallation launch(Path data, Map<String, String> settings) {
        var all = new HashMap<>(Map.of("MEEDOEN_REHEARSALS", "never", "MEEDOEN_MAIL_PAUSE", "0s"));
        all.putAll(settings);
        return TrialInstallation.launch(REPOSITORY, data, all, line -> System.out.println("[meedoen] " + line));
    }
}
