package org.meedoen.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.load.Reply.Refused;
import tools.jackson.databind.node.JsonNodeFactory;

class ReplyTests {

    private static final Reply REFUSED = new Refused(409, "full");
    private static final Reply PENDING = new Accepted(202, JsonNodeFactory.instance.objectNode());
    private static final Reply DECIDED = new Accepted(201, JsonNodeFactory.instance.objectNode());

    @Test
    void aRefusalWasDecidedBeforeASignUpThatIsActive() {
        assertThat(Stream.of(DECIDED, REFUSED).sorted(Reply::inOrderOfDecision)).containsExactly(REFUSED, DECIDED);
    }

    @Test
    void aDecisionIsNewerThanPending() {
        assertThat(Stream.of(DECIDED, PENDING).sorted(Reply::inOrderOfDecision)).containsExactly(PENDING, DECIDED);
    }
}
