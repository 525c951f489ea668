package org.meedoen.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted; a controller takes it as a valid argument named {@code paging}.
 *
 * @param limit how many there are on a page; null: as many as a page may have
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

    /** How many there are on the pages before. */
    public long skipped() {
        return (long) size() * (number() - 1);
    }
}
