package org.meedoen.signup.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.signup.participant.ListImport.Renamed;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

/**
 * Works out what a list changes. Each line is held against who is known: by the id, or else by address and name. Where
 * one name of a mailbox is left over on each side, it is the same person under a corrected name. If the two names have
 * nothing in common it may as well be somebody else, and the file has to say which.
 */
final class ListPlan {

    sealed interface Outcome {}

    /** @param changed how who is known is known from now on, if that is different */
    record Planned(List<Listed> added, Map<UUID, Listed> changed, ListImport.Imported imported) implements Outcome {}

    record Mistaken(List<Mistake> mistakes) implements Outcome {}

    private final Map<UUID, Participant> known = new LinkedHashMap<>();
    private final List<ListedLine> lines;
    private final Map<ListedLine, Participant> found = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private ListPlan(List<Participant> known, List<ListedLine> lines) {
        known.forEach(one -> this.known.put(one.id(), one));
        this.lines = lines;
    }

    static Outcome of(List<Participant> known, List<ListedLine> lines) {
        return new ListPlan(known, lines).plan();
    }

    private Outcome plan() {
        findById();
        findByName();
        findCorrected();
        refuseDoubles();
        return mistakes.isEmpty() ? planned() : new Mistaken(mistakes);
    }

    private void findById() {
        for (var line : lines) {
            if (line.id() == null) continue;
            var one = known.get(line.id());
            if (one == null) mistake(line, ParticipantFile.ID, "unknown-participant");
            else found.put(line, one);
        }
    }

    private void findByName() {
        var byName =
                notFound().stream().collect(groupingBy(one -> Listed.of(one).who()));
        for (var line : lines) {
            if (line.id() != null) continue;
            var alike = byName.getOrDefault(line.listed().who(), List.of());
            alike.stream()
                    .filter(one -> one.name().equals(line.listed().name()))
                    .findFirst()
                    .or(() -> alike.stream().findFirst())
                    .ifPresent(one -> found.put(line, one));
        }
    }

    private void findCorrected() {
        var left = notFound().stream().collect(groupingBy(Participant::email));
        notMatched().stream()
                .collect(groupingBy(line -> line.listed().email(), LinkedHashMap::new, toList()))
                .forEach((email, unmatched) -> {
                    var others = left.getOrDefault(email, List.of());
                    if (unmatched.size() == 1 && others.size() == 1) correct(unmatched.getFirst(), others.getFirst());
                });
    }

    private void correct(ListedLine line, Participant one) {
        if (Resemblance.between(one.name(), line.listed().name())) found.put(line, one);
        else mistake(line, ParticipantFile.NAME, "somebody-else", one.name());
    }

    /** By an id somebody may be given the address and name of another, who is not in the file. */
    private void refuseDoubles() {
        var others = notFound().stream().map(one -> Listed.of(one).who()).collect(toSet());
        found.forEach((line, one) -> {
            var who = line.listed().who();
            if (others.contains(who) && !who.equals(Listed.of(one).who())) {
                mistake(line, ParticipantFile.NAME, "known-participant");
            }
        });
    }

    private Outcome planned() {
        var changed = new LinkedHashMap<UUID, Listed>();
        var renamed = new ArrayList<Renamed>();
        found.forEach((line, one) -> {
            var after = line.changing(Listed.of(one));
            if (!one.listed() || !after.equals(Listed.of(one))) changed.put(one.id(), after);
            if (!one.name().equals(after.name())) {
                renamed.add(new Renamed(line.line(), one.id(), one.name(), after.name()));
            }
        });
        var added = notMatched().stream().map(ListedLine::listed).toList();
        var counts = new Counts(added.size(), changed.size(), found.size() - changed.size());
        return new Planned(added, changed, new ListImport.Imported(counts, renamed));
    }

    private List<Participant> notFound() {
        var ids = found.values().stream().map(Participant::id).collect(toSet());
        return known.values().stream().filter(one -> !ids.contains(one.id())).toList();
    }

    private List<ListedLine> notMatched() {
        return lines.stream()
                .filter(line -> line.id() == null && !found.containsKey(line))
                .toList();
    }

    private void mistake(ListedLine line, String column, String code, Object... arguments) {
        mistakes.add(Mistake.of(line.line(), column, code, arguments));
    }
}
