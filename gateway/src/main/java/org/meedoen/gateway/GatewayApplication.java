package org.meedoen.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import reactor.netty.ReactorNetty;

@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] arguments) {
        oneThreadForEachProcessor();
        SpringApplication.run(GatewayApplication.class, arguments);
    }

    /** Reactor Netty's default is at least four threads. On two processors that only adds hand-overs between threads. */
    private static void oneThreadForEachProcessor() {
        var processors = Runtime.getRuntime().availableProcessors();
        System.setProperty(ReactorNetty.IO_WORKER_COUNT, Integer.toString(processors));
    }
}
