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
import org.meedoen.servers.FreePorts;
import org.meedoen.system.Browser;

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
    void runsAndMendsAndEndsEverything() throws Exception {
        var meedoen = LaunchedMeedoen.start(data, Map.of("MEEDOEN_JARS", jars.toString()));
        List<ProcessHandle> processes;
        try (meedoen) {
            tellsServicesWhereTheOthersAre(meedoen);
            leavesEveryPartThePriorityItHasItself(meedoen);
            startsAgain(meedoen, "meedoen.part=capacity-service", "capacity-service is back");
            startsAgain(meedoen, "bin/postgres -D", "PostgreSQL is back");
            startsAgain(meedoen, "meedoen.part=kafka", "Kafka is back");
            processes = meedoen.launcher().descendants().toList();
        }
        assertThat(meedoen.output()).endsWith("Stopped");
        awaitEndOf(processes);
    }

    private static void tellsServicesWhereTheOthersAre(LaunchedMeedoen meedoen) {
        assertThat(new Browser(meedoen.site()).get("/").text())
                .contains("MEEDOEN_SIGNUP_URLS=http://127.0.0.1:")
                .contains("SPRING_PROFILES_ACTIVE=demo")
                .contains("MEEDOEN_PUBLIC_URL=" + meedoen.site())
                .doesNotContain("MEEDOEN_DATA");
    }

    /** A part that comes after all others does not get ready beside a busy program. */
    private static void leavesEveryPartThePriorityItHasItself(LaunchedMeedoen meedoen) throws IOException {
        var parts = Stream.of("meedoen.part=", "bin/postgres -D")
                .flatMap(word -> meedoen.processes(word).stream())
                .toList();
        assertThat(parts).hasSizeGreaterThan(5);
        for (var part : parts) {
            assertThat(LaunchedMeedoen.priority(part))
                    .as("%s", part.info().commandLine())
                    .isEqualTo(LaunchedMeedoen.priority(meedoen.launcher().toHandle()));
        }
    }

    private static void startsAgain(LaunchedMeedoen meedoen, String word, String told) {
        var before = meedoen.processes(word).getFirst();
        before.destroyForcibly();
        meedoen.awaitLine(told);
        assertThat(meedoen.processes(word).getFirst().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void leavesNothingBehindWhenItIsKilled() throws Exception {
        var meedoen = LaunchedMeedoen.start(data, Map.of("MEEDOEN_JARS", jars.toString()));
        var processes = meedoen.launcher().descendants().toList();
        meedoen.launcher().destroyForcibly();
        awaitEndOf(processes);
        try (var again = LaunchedMeedoen.start(data, Map.of("MEEDOEN_JARS", jars.toString()))) {
            assertThat(again.output()).contains("Meedoen is ready: " + again.site());
        }
    }

    private static void awaitEndOf(List<ProcessHandle> processes) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(processes).noneMatch(LaunchedMeedoen::runs));
    }

    @Test
    void namesATakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var launcher = LaunchedMeedoen.launch(data, taken.getLocalPort(), FreePorts.next(), Map.of());
            assertThat(launcher.launcher().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.launcher().exitValue()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .contains("MEEDOEN_PORT=");
        }
    }

    @Test
    void staysOutOfAFolderWithOthersFiles() throws Exception {
        Files.writeString(data.resolve("diary.txt"), "dear diary");
        var launcher = LaunchedMeedoen.launch(data, FreePorts.next(), FreePorts.next(), Map.of());
        assertThat(launcher.launcher().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.output()).contains("holds files that are not Meedoen's");
        assertThat(data).isDirectoryContaining("glob:**diary.txt");
    }
}
