package org.meedoen.signup.participant;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.programme.ChangedDays;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

/**
 * Works out what an imported list changes. Each line is matched with a known participant by id, or else by address and
 * name. If one name of a mailbox is left on each side, it is the same person with a corrected name. If the two names
 * have nothing in common, it may be somebody else, and the file has to say.
 */
final class ParticipantListPlan {

    sealed interface Outcome {}

    /**
     * @param changed known participants with their new data, if that differs
     * @param days of those whose days change
     * @param imported without the people whom the days concern
     */
    record Planned(
            List<ListedParticipant> added,
            Map<ParticipantId, ListedParticipant> changed,
            List<ChangedDays> days,
            ImportResult.Imported imported)
            implements Outcome {}

    record Mistaken(List<Mistake> mistakes) implements Outcome {}

    private final Map<ParticipantId, Participant> known = new LinkedHashMap<>();
    private final List<ListedLine> lines;
    private final UnreadPeople unread;
    private final Map<ListedLine, Participant> found = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private ParticipantListPlan(List<Participant> known, List<ListedLine> lines, UnreadPeople unread) {
        known.forEach(one -> this.known.put(one.id(), one));
        this.lines = lines;
        this.unread = unread;
    }

    static Outcome of(List<Participant> known, List<ListedLine> lines) {
        var plan = new ParticipantListPlan(known, lines, new UnreadPeople());
        var mistakes = plan.mistakes();
        return mistakes.isEmpty() ? plan.planned() : new Mistaken(mistakes);
    }

    /** Those that are certain, whoever is on the lines that cannot be read. */
    static List<Mistake> mistakes(List<Participant> known, List<ListedLine> lines, UnreadPeople unread) {
        return new ParticipantListPlan(known, lines, unread).mistakes();
    }

    private List<Mistake> mistakes() {
        findById();
        findByName();
        findCorrected();
        refuseDoubles();
        return mistakes;
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
        var byName = notFound().stream()
                .collect(groupingBy(one -> ListedParticipant.of(one).who()));
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
        if (NameSimilarity.between(one.name(), line.listed().name())) found.put(line, one);
        else if (!unread.mayContain(one)) mistake(line, ParticipantFile.NAME, "somebody-else", one.name());
    }

    /** A line with an id may give the address and name of another participant who is not in the file. */
    private void refuseDoubles() {
        var others = notFound().stream()
                .filter(one -> !unread.mayContain(one))
                .map(one -> ListedParticipant.of(one).who())
                .collect(toSet());
        found.forEach((line, one) -> {
            var who = line.listed().who();
            if (others.contains(who) && !who.equals(ListedParticipant.of(one).who())) {
                mistake(line, ParticipantFile.NAME, "known-participant");
            }
        });
    }

    private Planned planned() {
        var matches = found.entrySet().stream()
                .map(match -> new PlannedChange(match.getKey(), match.getValue()))
                .sorted(comparingInt(PlannedChange::line))
                .toList();
        var changes = matches.stream().filter(PlannedChange::changes).toList();
        var added = notMatched().stream().map(ListedLine::listed).toList();
        var counts = new Counts(added.size(), changes.size(), found.size() - changes.size());
        var lines = Stream.concat(
                notMatched().stream().map(ListedLine::asAdded), matches.stream().map(PlannedChange::asLine));
        return new Planned(
                added,
                changes.stream().collect(toMap(PlannedChange::id, PlannedChange::after)),
                changes.stream().flatMap(PlannedChange::days).toList(),
                ImportResult.Imported.of(
                        counts,
                        changes.stream().map(PlannedChange::told).toList(),
                        changes.stream().flatMap(PlannedChange::renamed).toList(),
                        lines.sorted(comparingInt(ImportedLine::line)).toList()));
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
