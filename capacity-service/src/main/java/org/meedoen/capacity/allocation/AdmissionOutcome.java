package org.meedoen.capacity.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.HeldBack;

/** The outcome of a request, for the whole party. */
sealed interface AdmissionOutcome {

    /** @param passed the pairs that are skipped by it, each by its first sign-up */
    record Confirm(List<Place> passed) implements AdmissionOutcome {}

    record Waitlist(@Nullable HeldBack heldBack) implements AdmissionOutcome {}

    /** @param refusals one for each wish, in the same order */
    record Refuse(List<Refusal> refusals) implements AdmissionOutcome {}
}
