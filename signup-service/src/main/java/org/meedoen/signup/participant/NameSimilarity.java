package org.meedoen.signup.participant;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.meedoen.signup.text.Typed;

/** Whether two names may be of one person: a typing error, a marriage, a name spelt out. */
final class NameSimilarity {

    /** Particles that do not make names similar. */
    private static final Set<String> PARTICLES = Set.of("van", "von", "den", "der", "het", "ten", "ter", "del", "dos");

    private static final int SHORTEST_WORD = 3;

    private NameSimilarity() {}

    static boolean between(String one, String other) {
        var first = Typed.alike(one);
        var second = Typed.alike(other);
        var shared = new HashSet<>(words(first));
        shared.retainAll(words(second));
        return !shared.isEmpty() || distance(first, second) <= Math.min(first.length(), second.length()) / 3;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !PARTICLES.contains(word))
                .collect(Collectors.toSet());
    }

    /** The Levenshtein distance. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= other.length(); column++) {
                var replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(diagonal, row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
