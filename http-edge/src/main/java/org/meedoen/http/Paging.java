package org.meedoen.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requested page of a list. A controller declares it as a valid argument named {@code paging}.
 *
 * @param limit the number of items on a page; null: the maximum
 * @param page from 1; null: the first
 */
public record Paging(
        @Nullable @Min(1) @Max(Paging.MOST) Integer limit,
        @Nullable @Min(1) @Max(1_000_000) Integer page) {

    static final int MOST = 1000;

    public int size() {
        return Objects.requireNonNullElse(limit, MOST);
    }

    /** From 1. */
    public int number() {
        return Objects.requireNonNullElse(page, 1);
    }

    /** The number of items on the pages before. */
    public long skipped() {
        return (long) size() * (number() - 1);
    }
}
