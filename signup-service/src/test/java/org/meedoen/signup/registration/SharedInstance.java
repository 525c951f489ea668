package org.meedoen.signup.registration;

import org.junit.jupiter.api.AfterEach;

/** One instance for all tests that need no other; each test has a congress, and a capacity-service for it, of its own. */
public abstract class SharedInstance {

    protected static final Installation installation = new Installation();
    protected static final Requests service = installation.start();

    protected final Stage stage = Stage.in(installation);
    protected final CapacitySimulator capacity = new CapacitySimulator(stage.congress());

    @AfterEach
    public void close() throws InterruptedException {
        capacity.close();
    }
}
