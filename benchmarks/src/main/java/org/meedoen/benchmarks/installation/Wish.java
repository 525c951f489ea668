package org.meedoen.benchmarks.installation;

import java.util.UUID;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;

/** A person and the slot in which they want a place. */
public record Wish(TrialCongress congress, SignedInPerson person, UUID slot) {}
