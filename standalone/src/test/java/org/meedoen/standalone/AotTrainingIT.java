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
import org.meedoen.system.HttpBrowser;
import org.meedoen.trial.TrialInstallation;

/** AOT caches serve the next start and never prevent one. */
class AotTrainingIT {

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
    void aRestartedServiceUsesTheCacheMadeSinceTheFirstStart() throws Exception {
        try (var meedoen = start("later", Map.of())) {
            assertThat(gatewayOptions(meedoen)).doesNotContain(CACHE);
            meedoen.awaitLines("has an AOT cache", 4);
            meedoen.processes("meedoen.part=gateway").getFirst().destroyForcibly();
            meedoen.awaitLine("gateway is up again");
            assertThat(gatewayOptions(meedoen))
                    .contains(CACHE + cachesOf("gateway").getFirst());
        }
    }

    @Test
    void codeCompiledDuringTrainingStillReachesC2() {
        try (var meedoen = start("first", Map.of())) {
            assertThat(gatewayOptions(meedoen)).contains(CACHE);
            assertThat(new HttpBrowser(meedoen.site()).get("/compiler").text()).isEqualTo("C2");
        }
    }

    @Test
    void aNewBuildGetsANewCacheAndABrokenCachePreventsNoStart() throws Exception {
        try (var meedoen = start("first", Map.of())) {
            assertThat(gatewayOptions(meedoen)).contains(CACHE);
        }
        var ofTheOldBuild = cachesOf("gateway");
        Files.setLastModifiedTime(jars.resolve("gateway-0.1.0-SNAPSHOT.jar"), FileTime.from(Instant.EPOCH));
        for (var cache : cachesOf("*-service")) {
            Files.writeString(cache, "broken");
        }
        try (var again = start("first", Map.of())) {
            assertThat(again.output()).containsOnlyOnce("has an AOT cache").contains("gateway has an AOT cache");
            assertThat(cachesOf("gateway")).hasSize(1).doesNotContainAnyElementsOf(ofTheOldBuild);
        }
    }

    @Test
    void stoppingDuringATrainingLeavesNothingBehind() throws Exception {
        List<ProcessHandle> processes;
        try (var meedoen = start("later", Map.of(StandInService.ENDLESS_TRAINING, "yes"))) {
            Awaitility.await()
                    .until(() -> !meedoen.processes("meedoen.part=aot-training").isEmpty());
            processes = meedoen.everyProcess();
        }
        Awaitility.await().untilAsserted(() -> assertThat(processes).noneMatch(TrialInstallation::runs));
        assertThat(cachesOf("*")).isEmpty();
    }

    @Test
    void aTrainingThatAStartWaitsForRunsAtTheLaunchersPriority() throws Exception {
        var environment = Map.of(
                "MEEDOEN_JARS", jars.toString(), "MEEDOEN_REHEARSALS", "first", StandInService.ENDLESS_TRAINING, "yes");
        try (var meedoen = TestInstallations.launch(data, environment)) {
            Awaitility.await()
                    .until(() -> !meedoen.processes("meedoen.part=aot-training").isEmpty());
            assertThat(ProcessPriority.of(
                            meedoen.processes("meedoen.part=aot-training").getFirst()))
                    .isEqualTo(ProcessPriority.of(meedoen.launcher().toHandle()));
        }
    }

    private TrialInstallation start(String training, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("MEEDOEN_JARS", jars.toString());
        environment.put("MEEDOEN_REHEARSALS", training);
        return TestInstallations.start(data, environment);
    }

    private static String gatewayOptions(TrialInstallation meedoen) {
        return new HttpBrowser(meedoen.site()).get("/").text();
    }

    private List<Path> cachesOf(String program) throws IOException {
        try (var found = Files.newDirectoryStream(jars, program + "-*.aot")) {
            var caches = new ArrayList<Path>();
            found.forEach(caches::add);
            return caches;
        }
    }
}
