package org.meedoen.standalone;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.servers.FreePorts;
import org.meedoen.standalone.mail.MailCatcher;
import org.meedoen.standalone.parts.CannotStart;
import org.meedoen.standalone.parts.Children;
import org.meedoen.standalone.parts.KafkaPart;
import org.meedoen.standalone.parts.Keepers;
import org.meedoen.standalone.parts.PostgresPart;
import org.meedoen.standalone.parts.Rehearsals;
import org.meedoen.standalone.parts.ServicePart;

/** All parts together: servers first, then the services side by side; stopped the other way round. */
final class Installation {

    private final Settings settings;
    private final Console console = new Console(System.out);
    private final Keepers servers = new Keepers(console::say);
    private final Keepers services = new Keepers(console::say);
    private final Keepers gateway = new Keepers(console::say);
    private final Rehearsals rehearsals;
    private volatile @Nullable MailCatcher mail;

    Installation(Settings settings) {
        this.settings = settings;
        this.rehearsals = new Rehearsals(console::say, settings.rehearsing() == Rehearsing.FIRST);
    }

    void start() {
        requireFree(settings.port(), "MEEDOEN_PORT");
        requireFree(settings.mailPort(), "MEEDOEN_MAIL_PORT");
        var data = DataDirectory.open(settings.data());
        console.say("Starting Meedoen; its data is kept in " + data.path());
        var parts = startParts(data, Children.recordedIn(data.resolve("children")));
        new Sample(settings, console).load();
        Welcome.print(console, settings);
        if (settings.rehearsing() == Rehearsing.LATER) {
            rehearsals.begin(parts);
        }
    }

    private List<ServicePart> startParts(DataDirectory data, Children children) {
        children.endForgotten();
        var wiring = Wiring.draw(settings, data);
        CheckSettings.write(settings, wiring, data);
        mail = MailCatcher.start(data.resolve("mail"), settings.smtpPort(), settings.mailPort());
        var postgres = new PostgresPart(data.resolve("postgresql"), wiring.postgresPort(), wiring.databases());
        var kafka = new KafkaPart(data.resolve("kafka"), wiring.kafkaPorts());
        servers.begin(List.of(postgres, kafka), children);
        var programs = new Programs(settings.home(), data.resolve("programs"), settings.rehearsing());
        programs.prepare(List.of("signup-service", "capacity-service", "notification-service", "gateway"));
        servers.awaitFirstStart();
        return startServices(new ServiceParts(settings, data, wiring, programs), children);
    }

    private List<ServicePart> startServices(ServiceParts parts, Children children) {
        var behind = parts.services();
        var door = parts.gateway();
        var all = Stream.concat(behind.stream(), Stream.of(door)).toList();
        if (settings.rehearsing() == Rehearsing.FIRST) {
            rehearsals.begin(all);
            rehearsals.awaitEnd();
        }
        services.begin(behind, children);
        gateway.begin(List.of(door), children);
        services.awaitFirstStart();
        gateway.awaitFirstStart();
        return all;
    }

    private static void requireFree(int port, String variable) {
        if (!FreePorts.isFree(port)) {
            throw new CannotStart(
                    "Port " + port + " is taken by another program. Stop that one, or choose another port: " + variable
                            + "=" + (port + 1) + " ./meedoen run");
        }
    }

    /** In order, and within fifteen seconds all together. */
    void stop() {
        console.say("Stopping Meedoen");
        rehearsals.stop();
        gateway.stop(Duration.ofSeconds(3));
        services.stop(Duration.ofSeconds(5));
        servers.stop(Duration.ofSeconds(3));
        if (mail instanceof MailCatcher catcher) {
            catcher.close();
        }
        console.say("Stopped");
    }
}
