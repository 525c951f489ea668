package org.meedoen.check;

import java.util.HashMap;
import java.util.Map;

/** The settings of Kafka clients, from the same environment variables as in the services. */
public final class KafkaConnection {

    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";";

    private KafkaConnection() {}

    public static Map<String, Object> in(Map<String, String> environment) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", Setting.required(environment, "MEEDOEN_KAFKA"));
        var protocol = environment.getOrDefault("MEEDOEN_KAFKA_PROTOCOL", "PLAINTEXT");
        settings.put("security.protocol", protocol);
        if (protocol.startsWith("SASL")) {
            settings.put("sasl.mechanism", "PLAIN");
            settings.put("sasl.jaas.config", login(environment));
        }
        return settings;
    }

    private static String login(Map<String, String> environment) {
        return LOGIN.formatted(
                Setting.required(environment, "MEEDOEN_KAFKA_USER"),
                Setting.required(environment, "MEEDOEN_KAFKA_PASSWORD"));
    }
}
