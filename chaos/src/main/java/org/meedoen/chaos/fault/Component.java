package org.meedoen.chaos.fault;

import java.util.Arrays;
import java.util.List;

/** A process of an installation with two instances of each service. */
public enum Component {
    GATEWAY("gateway"),
    SIGNUP_1("signup-service-1"),
    SIGNUP_2("signup-service-2"),
    CAPACITY_1("capacity-service-1"),
    CAPACITY_2("capacity-service-2"),
    NOTIFICATION_1("notification-service-1"),
    NOTIFICATION_2("notification-service-2"),
    KAFKA("Kafka"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Component(String title) {
        this.title = title;
    }

    /** The name that the launcher prints. */
    public String title() {
        return title;
    }

    boolean isRunBy(String commandLine) {
        return switch (this) {
            case POSTGRESQL -> commandLine.contains("/bin/postgres ");
            case KAFKA -> commandLine.contains("-Dmeedoen.part=kafka ");
            default -> commandLine.contains("-Dmeedoen.part=" + title + " ");
        };
    }

    static List<Component> all() {
        return Arrays.asList(values());
    }
}
