package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meedoen.system.HttpBrowser;
import org.meedoen.trial.TrialInstallation;

class LauncherIT {

    @TempDir
    static Path jars;

    @TempDir
    Path data;

    @BeforeAll
    static void buildServices() throws IOException {
        StandInService.jarsIn(jars);
    }

    @Test
    void startsRestartsAndStopsEverything() throws Exception {
        var meedoen = TestInstallations.start(data, Map.of("MEEDOEN_JARS", jars.toString()));
        List<ProcessHandle> processes;
        try (meedoen) {
            passesAddressesToTheServices(meedoen);
            startsEveryPartAtItsOwnPriority(meedoen);
            restarts(meedoen, "meedoen.part=capacity-service", "capacity-service is up again");
            restarts(meedoen, "bin/postgres -D", "PostgreSQL is up again");
            restarts(meedoen, "meedoen.part=kafka", "Kafka is up again");
            processes = meedoen.launcher().descendants().toList();
        }
        assertThat(meedoen.output()).endsWith("Stopped");
        awaitEndOf(processes);
    }

    private static void passesAddressesToTheServices(TrialInstallation meedoen) {
        assertThat(new HttpBrowser(meedoen.site()).get("/").text())
                .contains("MEEDOEN_SIGNUP_URLS=http://127.0.0.1:")
                .contains("SPRING_PROFILES_ACTIVE=demo")
                .contains("MEEDOEN_PUBLIC_URL=" + meedoen.site())
                .doesNotContain("MEEDOEN_DATA");
    }

    /** A part of lower priority would not become ready beside a busy program. */
    private static void startsEveryPartAtItsOwnPriority(TrialInstallation meedoen) throws IOException {
        var parts = Stream.of("meedoen.part=", "bin/postgres -D")
                .flatMap(word -> meedoen.processes(word).stream())
                .toList();
        assertThat(parts).hasSizeGreaterThan(5);
        for (var part : parts) {
            assertThat(ProcessPriority.of(part))
                    .as("%s", part.info().commandLine())
                    .isEqualTo(ProcessPriority.of(meedoen.launcher().toHandle()));
        }
    }

    private static void restarts(TrialInstallation meedoen, String word, String line) {
        var before = meedoen.processes(word).getFirst();
        before.destroyForcibly();
        meedoen.awaitLine(line);
        assertThat(meedoen.processes(word).getFirst().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void leavesNothingBehindWhenItIsKilled() throws Exception {
        var meedoen = TestInstallations.start(data, Map.of("MEEDOEN_JARS", jars.toString()));
        var processes = meedoen.launcher().descendants().toList();
        meedoen.launcher().destroyForcibly();
        awaitEndOf(processes);
        try (var again = TestInstallations.start(data, Map.of("MEEDOEN_JARS", jars.toString()))) {
            assertThat(again.output()).contains("Meedoen is ready: " + again.site());
        }
    }

    private static void awaitEndOf(List<ProcessHandle> processes) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(processes).noneMatch(TrialInstallation::runs));
    }

    @Test
    void namesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var launcher = TestInstallations.launch(data, Map.of("MEEDOEN_PORT", String.valueOf(taken.getLocalPort())));
            assertThat(launcher.launcher().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.launcher().exitValue()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .contains("MEEDOEN_PORT=");
        }
    }

    @Test
    void refusesAFolderWithOtherFiles() throws Exception {
        Files.writeString(data.resolve("diary.txt"), "dear diary");
        var launcher = TestInstallations.launch(data, Map.of());
        assertThat(launcher.launcher().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.output()).contains("holds files that are not Meedoen's");
        assertThat(data).isDirectoryContaining("glob:**diary.txt");
    }
}
