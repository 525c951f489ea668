package org.meedoen.signup.registration;

import org.junit.jupiter.api.AfterEach;

/** One instance for all tests that need no other; each test has a congress, and a capacity-service for it, of its own. */
abstract class SharedInstance {

    static final Installation installation = new Installation();
    static final Requests service = installation.start();

    final Stage stage = Stage.in(installation);
    final CapacitySimulator capacity = new CapacitySimulator(stage.congress());

    @AfterEach
    void close() throws InterruptedException {
        capacity.close();
    }
}
