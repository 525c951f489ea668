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

    /** Four at least is Reactor Netty's default; on two processors they hand each other what one could have done. */
    private static void oneThreadForEachProcessor() {
        var processors = Runtime.getRuntime().availableProcessors();
        System.setProperty(ReactorNetty.IO_WORKER_COUNT, Integer.toString(processors));
    }
}
