package org.meedoen.benchmarks.installation;

import org.meedoen.contracts.SlotId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;

/** A person and the slot in which they want a place. */
public record Wish(TrialCongress congress, SignedInPerson person, SlotId slot) {}
