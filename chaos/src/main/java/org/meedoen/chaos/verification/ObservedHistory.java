package org.meedoen.chaos.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** What one participant requested, and what the responses said. */
public final class ObservedHistory {

    private final Map<SignupId, ObservedSignup> latest = new HashMap<>();
    private final Set<SignupId> withdrawals = new HashSet<>();
    private final Set<SignupId> offeredSignups = new HashSet<>();
    private final Set<SlotId> exchangeTargets = new HashSet<>();
    private final Set<SlotId> refusals = new HashSet<>();
    private final Set<SlotId> acceptedInvitations = new HashSet<>();
    private final Set<SlotId> jointRequests = new HashSet<>();
    private final Set<SlotId> assignments = new HashSet<>();
    private final Set<SignupId> handedOver = new HashSet<>();

    /** Returns contradictions to earlier responses. */
    public synchronized List<String> record(ObservedSignup signup) {
        var before = latest.put(signup.id(), signup);
        if (signup.status().isActive()) {
            refusals.remove(signup.slot());
        }
        return before == null || before.status().mayBecome(signup.status())
                ? List.of()
                : List.of("sign-up " + signup.id() + " was reported as " + before.status() + ", and then "
                        + signup.status());
    }

    public synchronized void recordRefusal(SlotId slot) {
        refusals.add(slot);
    }

    public synchronized void withdraw(SignupId signup) {
        withdrawals.add(signup);
    }

    public synchronized void offer(SignupId signup, SlotId wantedSlot) {
        offeredSignups.add(signup);
        exchangeTargets.add(wantedSlot);
    }

    /** The other participant signs up for both. */
    public synchronized void acceptInvitation(SlotId slot) {
        acceptedInvitations.add(slot);
    }

    /** The organisers may give a place after a refusal, and take back a request that they made and that is not decided yet. */
    public synchronized void assign(SlotId slot) {
        assignments.add(slot);
    }

    /** The organisers may give its place to a colleague. */
    public synchronized void handOver(SignupId signup) {
        handedOver.add(signup);
    }

    /** For both: a repeated request may be answered with the result of the first. */
    public synchronized void signUpTogether(SlotId slot) {
        jointRequests.add(slot);
    }

    public synchronized boolean isTogether(SlotId slot) {
        return jointRequests.contains(slot) || acceptedInvitations.contains(slot);
    }

    /** The latest known state of sign-ups that are requested, waiting or confirmed. */
    public synchronized List<ObservedSignup> active() {
        return latest.values().stream()
                .filter(signup -> signup.status().isActive())
                .toList();
    }

    /** Contradictions between the responses and what is found now that nothing is pending. */
    public synchronized List<String> violationsIn(List<ObservedSignup> found) {
        var byId = found.stream().collect(Collectors.toMap(ObservedSignup::id, signup -> signup));
        var violations = new ArrayList<String>();
        latest.values().forEach(reported -> compare(reported, byId.get(reported.id()), violations));
        found.forEach(signup -> judge(signup, violations));
        twice(found).forEach(slot -> violations.add("two active sign-ups for slot " + slot));
        return violations;
    }

    private void compare(ObservedSignup reported, @Nullable ObservedSignup found, List<String> violations) {
        if (found == null && isAssignment(reported)) return;
        if (found == null) {
            violations.add("sign-up " + reported.id() + " was reported as " + reported.status() + ", and is lost");
        } else if (!reported.status().mayBecome(found.status())) {
            violations.add("sign-up " + reported.id() + " was reported as " + reported.status() + ", and is "
                    + found.status());
        }
    }

    /** A participant does not see what the organisers asked for and could not have. */
    private boolean isAssignment(ObservedSignup reported) {
        return reported.status() == SignupStatus.REQUESTED && assignments.contains(reported.slot());
    }

    private void judge(ObservedSignup found, List<String> violations) {
        if (!found.status().isSettled()) {
            violations.add("sign-up " + found.id() + " is " + found.status() + " and stays so");
        }
        if (found.status().isActive() && isRefused(found.slot())) {
            violations.add("sign-up " + found.id() + " was refused, and is " + found.status());
        }
        if (found.status() == SignupStatus.WITHDRAWN && !isExplained(found)) {
            violations.add("sign-up " + found.id() + " is withdrawn (" + found.reason()
                    + "), and the participant did not withdraw it");
        }
    }

    private boolean isRefused(SlotId slot) {
        return refusals.contains(slot) && !acceptedInvitations.contains(slot) && !assignments.contains(slot);
    }

    private boolean isExplained(ObservedSignup withdrawn) {
        return switch (withdrawn.reason()) {
            case "OVERLAP", "CAP", "SLOT_BEGUN" -> true;
            // the place gained in an exchange is offered in the next one
            case "EXCHANGED" -> offeredSignups.contains(withdrawn.id()) || exchangeTargets.contains(withdrawn.slot());
            case "HANDED_OVER" -> handedOver.contains(withdrawn.id());
            default -> withdrawals.contains(withdrawn.id());
        };
    }

    private static Stream<SlotId> twice(List<ObservedSignup> found) {
        return found.stream()
                .filter(signup -> signup.status().isActive())
                .collect(Collectors.groupingBy(ObservedSignup::slot, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(slot -> slot.getValue() > 1)
                .map(Map.Entry::getKey);
    }
}
