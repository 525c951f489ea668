package org.meedoen.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list.
 *
 * @param total the number of items on all pages
 */
public record Page<T>(List<T> items, long total) {

    static final String TOTAL = "Total-Count";

    public Page {
        items = List.copyOf(items);
    }

    public <U> Page<U> map(Function<? super T, ? extends U> mapping) {
        return new Page<>(items.stream().<U>map(mapping).toList(), total);
    }

    /** Answers the current request with the items; headers contain the total and links to other pages. */
    public ResponseEntity<List<T>> answer(Paging paging) {
        return answer(paging, items);
    }

    /** The same with a body that holds more than the items. */
    public <B> ResponseEntity<B> answer(Paging paging, B body) {
        return ResponseEntity.ok()
                .headers(headers -> {
                    headers.set(TOTAL, String.valueOf(total));
                    var links = links(paging);
                    if (!links.isEmpty()) headers.set(HttpHeaders.LINK, links);
                })
                .body(body);
    }

    private String links(Paging paging) {
        var before = paging.number() > 1 ? Stream.of(link(paging.number() - 1, "prev")) : Stream.<String>empty();
        var after = paging.skipped() + paging.size() < total
                ? Stream.of(link(paging.number() + 1, "next"))
                : Stream.<String>empty();
        return Stream.concat(before, after).collect(Collectors.joining(", "));
    }

    /** Relative, so that links work at every address of the gateway. */
    private static String link(int page, String relation) {
        var target = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page)
                .build();
        return "<%s>; rel=\"%s\"".formatted(target.toUriString(), relation);
    }
}
