package org.meedoen.servers;

/** Where clients reach the broker, and where it reaches its own controller. */
public record KafkaPorts(int broker, int controller) {

    public static KafkaPorts free() {
        return new KafkaPorts(FreePorts.next(), FreePorts.next());
    }
}
