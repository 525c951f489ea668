package org.meedoen.http.bakery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.Problems;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Cakes {

    private final Problems problems;

    Cakes(Problems problems) {
        this.problems = problems;
    }

    record Order(@Min(1) int pieces) {}

    enum Filling {
        CREAM,
        FRUIT
    }

    record Layer(Filling filling, @Nullable Double height) {}

    /** A value of every kind that a request can hold. */
    record Banquet(
            @Nullable UUID host,
            @Nullable Filling filling,
            @Nullable List<Layer> layers,
            @Nullable Map<String, Filling> guests,
            @Nullable Instant from,
            @Nullable LocalDate day,
            @Nullable List<LocalDate> otherDays,
            @Nullable LocalTime doors,
            @Nullable Integer tables,
            int chairs,
            @Nullable Boolean music,
            @Nullable String note) {}

    @PostMapping("/banquets")
    Banquet banquet(@RequestBody Banquet banquet) {
        return banquet;
    }

    @GetMapping("/open")
    String open() {
        return "for everybody";
    }

    @GetMapping("/whoami")
    UUID whoAmI(Caller caller) {
        return caller.account();
    }

    @GetMapping("/organised/{congress}")
    String organised(@PathVariable CongressId congress, Caller caller) {
        return caller.organising(congress).session();
    }

    @GetMapping("/cakes/{id}")
    UUID cake(@PathVariable UUID id) {
        return id;
    }

    @PostMapping("/orders")
    ResponseEntity<?> order(@Valid @RequestBody Order order) {
        return problems.problem(HttpStatus.CONFLICT, "cake-gone", Map.of("pieces", order.pieces()), 20);
    }

    @GetMapping("/cakes")
    int cakes(@RequestParam(defaultValue = "10") int limit) {
        return limit;
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/ledger")
    String ledger() {
        throw new CompletionException(new DataAccessResourceFailureException("secret detail"));
    }

    @GetMapping("/flour")
    String flour() {
        throw new IllegalStateException(new IOException("Connection reset by peer"));
    }

    /** More than all buffers hold. */
    @GetMapping("/cakes/all")
    Stream<String> all() {
        return Stream.generate(() -> "a cake like any other").limit(5_000_000);
    }

    @GetMapping("/internal/recipe")
    String recipe() {
        return "flour";
    }
}
