package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar of a service lists its components, as SECURITY.md promises. */
class ComponentListIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Added when the jar is packed, with the version of Spring Boot. */
    private static final String PACKED_IN = "spring-boot-jarmode-tools-";

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "signup-service", "capacity-service", "notification-service"})
    void everyLibraryInTheJarIsListed(String service) throws IOException {
        try (var jar = new JarFile(built(service).toFile())) {
            var listed = components(jar, "META-INF/sbom/application.cdx.json");
            var libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .filter(name -> !name.startsWith(PACKED_IN))
                    .toList();
            assertThat(libraries)
                    .hasSizeGreaterThan(20)
                    .allMatch(library -> listed.stream().anyMatch(one -> isOf(one, library)));
        }
    }

    @Test
    void theGatewayListsThePackagesOfThePages() throws IOException {
        try (var jar = new JarFile(built("gateway").toFile());
                var web = JarFileIn.of(jar, LIBRARIES + "web-")) {
            var needed = JsonMapper.shared()
                    .readTree(Files.readString(Path.of("../web/package.json")))
                    .path("dependencies")
                    .propertyNames();
            var listed = components(web.jar(), "META-INF/sbom/web.cdx.json");
            assertThat(needed).isNotEmpty().allMatch(name -> listed.stream().anyMatch(one -> isVersionOf(one, name)));
        }
    }

    /** A jar may have a classifier after its version. */
    private static boolean isOf(String component, String jar) {
        return jar.equals(component + ".jar") || jar.startsWith(component + "-");
    }

    private static boolean isVersionOf(String component, String name) {
        return component.startsWith(name) && component.substring(name.length()).matches("-\\d.*");
    }

    /** A name and a version, as jars are named. */
    private static Set<String> components(JarFile jar, String entry) throws IOException {
        try (var list = jar.getInputStream(jar.getEntry(entry))) {
            var read = JsonMapper.shared().readTree(list);
            assertThat(read.path("bomFormat").asString()).isEqualTo("CycloneDX");
            return read.path("components")
                    .valueStream()
                    .map(ComponentListIT::named)
                    .collect(Collectors.toSet());
        }
    }

    private static String named(JsonNode component) {
        return component.path("name").asString() + "-"
                + component.path("version").asString();
    }

    private static Path built(String module) throws IOException {
        try (var files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
        }
    }

    /** A jar in a jar, as a file. */
    private record JarFileIn(JarFile jar, Path file) implements AutoCloseable {

        static JarFileIn of(JarFile outer, String prefix) throws IOException {
            var inner = outer.stream()
                    .filter(entry -> entry.getName().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            var file = Files.createTempFile("inner", ".jar");
            try (var bytes = outer.getInputStream(inner)) {
                Files.write(file, bytes.readAllBytes());
            }
            return new JarFileIn(new JarFile(file.toFile()), file);
        }

        @Override
        public void close() throws IOException {
            jar.close();
            Files.delete(file);
        }
    }
}
