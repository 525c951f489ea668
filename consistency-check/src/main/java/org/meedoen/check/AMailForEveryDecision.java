package org.meedoen.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Every decision has a mail record, sent or not. */
final class AMailForEveryDecision implements Rule {

    private static final String MAILS = "select subject_id::text || ' ' || number from mails where lane = 'PLACE'";

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        Set<String> mails = new HashSet<>(evidence.installation()
                .notification()
                .jdbc()
                .sql(MAILS)
                .query(String.class)
                .list());
        return evidence.decisions().values().stream()
                .flatMap(decisions -> decisions.values().stream())
                .map(sent -> sent.getFirst())
                .filter(sent -> !mails.contains(sent.signup() + " " + sent.decision()))
                .map(sent -> new Finding(
                        Promise.NOTHING_LOST,
                        "sign-up " + sent.signup(),
                        "decision " + sent.decision() + " has no mail"));
    }
}
