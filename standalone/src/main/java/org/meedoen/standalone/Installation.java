package org.meedoen.standalone;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.servers.FreePorts;
import org.meedoen.standalone.mail.MailCatcher;
import org.meedoen.standalone.parts.AotTrainings;
import org.meedoen.standalone.parts.ChildProcesses;
import org.meedoen.standalone.parts.KafkaPart;
import org.meedoen.standalone.parts.PostgresPart;
import org.meedoen.standalone.parts.ServicePart;
import org.meedoen.standalone.parts.StartException;
import org.meedoen.standalone.parts.Supervisors;

/** Starts all parts: the servers first, then the services in parallel. Stops them in reverse order. */
final class Installation {

    private final Settings settings;
    private final Console console = new Console(System.out);
    private final Supervisors servers = new Supervisors(console::say);
    private final Supervisors services = new Supervisors(console::say);
    private final Supervisors gateway = new Supervisors(console::say);
    private final AotTrainings trainings;
    private volatile @Nullable MailCatcher mail;

    Installation(Settings settings) {
        this.settings = settings;
        this.trainings = new AotTrainings(console::say, settings.training() == AotTrainingMode.FIRST);
    }

    void start() {
        requireFree(settings.port(), "MEEDOEN_PORT");
        requireFree(settings.mailPort(), "MEEDOEN_MAIL_PORT");
        var data = DataDirectory.open(settings.data());
        console.say("Starting Meedoen; its data is kept in " + data.path());
        var parts = startParts(data, ChildProcesses.recordedIn(data.resolve("children")));
        new SampleCongress(settings, console).load();
        WelcomeMessage.print(console, settings);
        if (settings.training() == AotTrainingMode.LATER) {
            trainings.begin(parts);
        }
    }

    private List<ServicePart> startParts(DataDirectory data, ChildProcesses children) {
        children.endOrphans();
        var wiring = Wiring.draw(settings, data);
        CheckSettings.write(settings, wiring, data);
        mail = MailCatcher.start(data.resolve("mail"), settings.smtp().catcher(), settings.mailPort());
        var postgres = new PostgresPart(data.resolve("postgresql"), wiring.postgresPort(), wiring.databases());
        var kafka = new KafkaPart(data.resolve("kafka"), wiring.kafkaPorts());
        servers.begin(List.of(postgres, kafka), children);
        var programs = new Programs(settings.home(), data.resolve("programs"), settings.training());
        programs.prepare(List.of("signup-service", "capacity-service", "notification-service", "gateway"));
        servers.awaitFirstStart();
        return startServices(new ServiceParts(settings, data, wiring, programs), children);
    }

    private List<ServicePart> startServices(ServiceParts parts, ChildProcesses children) {
        var serviceParts = parts.services();
        var gatewayPart = parts.gateway();
        var all = Stream.concat(serviceParts.stream(), Stream.of(gatewayPart)).toList();
        if (settings.training() == AotTrainingMode.FIRST) {
            trainings.begin(all);
            trainings.awaitEnd();
        }
        services.begin(serviceParts, children);
        gateway.begin(List.of(gatewayPart), children);
        services.awaitFirstStart();
        gateway.awaitFirstStart();
        return all;
    }

    private static void requireFree(int port, String variable) {
        if (!FreePorts.isFree(port)) {
            throw new StartException(
                    "Port " + port + " is taken by another program. Stop that one, or choose another port: " + variable
                            + "=" + (port + 1) + " ./meedoen run");
        }
    }

    /** Within fifteen seconds in all. */
    void stop() {
        console.say("Stopping Meedoen");
        trainings.stop();
        gateway.stop(Duration.ofSeconds(3));
        services.stop(Duration.ofSeconds(5));
        servers.stop(Duration.ofSeconds(3));
        if (mail instanceof MailCatcher catcher) {
            catcher.close();
        }
        console.say("Stopped");
    }
}
