package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With the default limits. */
class TownHallIT extends GatewayWithBackends {

    private static final int PEOPLE = 500;

    @Test
    void five_hundred_people_behind_one_address_are_served() throws Exception {
        var answers = together(PEOPLE, _ -> this::openTheProgrammeAndSignUp);
        assertThat(answers).hasSize(PEOPLE).containsOnly(200);
    }

    private int openTheProgrammeAndSignUp() {
        visitor().get("/api/v1/congresses/utrecht");
        visitor().get("/api/v1/congresses/utrecht/programme");
        visitor().get("/api/v1/congresses/utrecht/availability");
        int signIn = visitor().post("/api/v1/sign-in-requests", "{}").statusCode();
        int confirmed = visitor().post("/api/v1/login-sessions", "{}").statusCode();
        int signup =
                participant().post("/api/v1/congresses/utrecht/signups", "{}").statusCode();
        return IntStream.of(signIn, confirmed, signup).max().orElseThrow();
    }

    private static List<Integer> together(int clients, IntFunction<Callable<Integer>> client)
            throws InterruptedException {
        try (var crowd = Executors.newFixedThreadPool(100)) {
            List<Future<Integer>> answers =
                    crowd.invokeAll(IntStream.range(0, clients).mapToObj(client).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
