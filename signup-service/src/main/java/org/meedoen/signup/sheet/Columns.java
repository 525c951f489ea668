package org.meedoen.signup.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a kind of file, under the names in their headings; the order in the file is free.
 *
 * @param otherNames what people call the columns, by the column
 * @param describing those by which people recognise a row, the best one first
 * @param dates those that have dates
 * @param passedOver headings of columns that our own files have for people, and of which nothing is imported
 */
public record Columns(
        List<String> needed,
        List<String> optional,
        Map<String, List<String>> otherNames,
        List<String> describing,
        DateColumns dates,
        List<String> passedOver) {

    public Columns {
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
        otherNames = Map.copyOf(otherNames);
        describing = List.copyOf(describing);
        passedOver = List.copyOf(passedOver);
    }

    public Columns(
            List<String> needed,
            List<String> optional,
            Map<String, List<String>> otherNames,
            List<String> describing,
            DateColumns dates) {
        this(needed, optional, otherNames, describing, dates, List.of());
    }

    public Columns(List<String> needed, List<String> optional) {
        this(needed, optional, Map.of(), List.of(), DateColumns.NONE);
    }

    boolean know(String name) {
        return needed.contains(name) || optional.contains(name);
    }

    boolean passOver(String heading) {
        return passedOver.stream().map(HeadingText::alike).anyMatch(HeadingText.alike(heading)::equals);
    }

    List<String> all() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }

    /** By what a heading is alike. A name that fits several columns guesses none. */
    Map<String, String> guesses() {
        return all().stream()
                .flatMap(column -> names(column).distinct().map(name -> Map.entry(name, column)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(name -> name.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().getFirst()));
    }

    private Stream<String> names(String column) {
        var others = Optional.ofNullable(otherNames.get(column)).orElse(List.of());
        return Stream.concat(Stream.of(column), others.stream()).map(HeadingText::alike);
    }
}
