package org.meedoen.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortsTests {

    @Test
    void givesNoPortTwiceThoughNobodyListensOnItYet() {
        var drawn = IntStream.generate(FreePorts::next).limit(500).boxed().toList();
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void givesNobodyAPortThatIsKept() {
        IntStream.range(20_000, 32_000).filter(port -> port % 4 != 0).forEach(FreePorts::keep);
        assertThat(IntStream.generate(FreePorts::next).limit(100)).allMatch(port -> port % 4 == 0);
    }
}
