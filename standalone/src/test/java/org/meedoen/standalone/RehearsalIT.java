package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meedoen.servers.FreePorts;
import org.meedoen.system.Browser;

/** What a start teaches the JVM is there for the next one, and in nobody's way. */
class RehearsalIT {

    private static final String CACHE = "-XX:AOTCache=";

    @TempDir
    Path jars;

    @TempDir
    Path data;

    @BeforeEach
    void buildServices() throws IOException {
        StandInService.jarsIn(jars);
    }

    @Test
    void whatIsStartedAgainUsesWhatWasRehearsedSinceTheFirstStart() throws Exception {
        try (var meedoen = start("later", Map.of())) {
            assertThat(gatewaysOptions(meedoen)).doesNotContain(CACHE);
            meedoen.awaitLines("is rehearsed", 4);
            meedoen.processes("meedoen.part=gateway").getFirst().destroyForcibly();
            meedoen.awaitLine("gateway is back");
            assertThat(gatewaysOptions(meedoen))
                    .contains(CACHE + cachesOf("gateway").getFirst());
        }
    }

    @Test
    void whatARehearsalCompiledQuicklyIsCompiledThoroughlyWhenThereIsMuchOfIt() {
        try (var meedoen = start("first", Map.of())) {
            assertThat(gatewaysOptions(meedoen)).contains(CACHE);
            assertThat(new Browser(meedoen.site()).get("/compiler").text()).isEqualTo("thorough");
        }
    }

    @Test
    void aNewBuildIsRehearsedAnewAndWhatIsSpoiltKeepsNothingFromStarting() throws Exception {
        try (var meedoen = start("first", Map.of())) {
            assertThat(gatewaysOptions(meedoen)).contains(CACHE);
        }
        var ofTheOldBuild = cachesOf("gateway");
        Files.setLastModifiedTime(jars.resolve("gateway-0.1.0-SNAPSHOT.jar"), FileTime.from(Instant.EPOCH));
        for (var cache : cachesOf("*-service")) {
            Files.writeString(cache, "spoilt");
        }
        try (var again = start("first", Map.of())) {
            assertThat(again.output()).containsOnlyOnce("is rehearsed").contains("gateway is rehearsed");
            assertThat(cachesOf("gateway")).hasSize(1).doesNotContainAnyElementsOf(ofTheOldBuild);
        }
    }

    @Test
    void stoppingAmidARehearsalLeavesNothingBehind() throws Exception {
        List<ProcessHandle> processes;
        try (var meedoen = start("later", Map.of(StandInService.ENDLESSLY, "yes"))) {
            Awaitility.await()
                    .until(() -> !meedoen.processes("meedoen.part=rehearsal").isEmpty());
            processes = meedoen.everyProcess();
        }
        Awaitility.await().untilAsserted(() -> assertThat(processes).noneMatch(LaunchedMeedoen::runs));
        assertThat(cachesOf("*")).isEmpty();
    }

    @Test
    void whatSomebodyWaitsForIsRehearsedAtTheLaunchersOwnPriority() throws Exception {
        var environment =
                Map.of("MEEDOEN_JARS", jars.toString(), "MEEDOEN_REHEARSALS", "first", StandInService.ENDLESSLY, "yes");
        try (var meedoen = LaunchedMeedoen.launch(data, FreePorts.next(), FreePorts.next(), environment)) {
            Awaitility.await()
                    .until(() -> !meedoen.processes("meedoen.part=rehearsal").isEmpty());
            assertThat(LaunchedMeedoen.priority(
                            meedoen.processes("meedoen.part=rehearsal").getFirst()))
                    .isEqualTo(LaunchedMeedoen.priority(meedoen.launcher().toHandle()));
        }
    }

    private LaunchedMeedoen start(String rehearsals, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("MEEDOEN_JARS", jars.toString());
        environment.put("MEEDOEN_REHEARSALS", rehearsals);
        return LaunchedMeedoen.start(data, environment);
    }

    private static String gatewaysOptions(LaunchedMeedoen meedoen) {
        return new Browser(meedoen.site()).get("/").text();
    }

    private List<Path> cachesOf(String program) throws IOException {
        try (var found = Files.newDirectoryStream(jars, program + "-*.aot")) {
            var caches = new ArrayList<Path>();
            found.forEach(caches::add);
            return caches;
        }
    }
}
