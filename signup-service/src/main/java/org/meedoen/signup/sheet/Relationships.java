package org.meedoen.signup.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which parts of a document another part refers to. */
record Relationships(List<Relationship> all) {

    /** @param target the name of a part */
    record Relationship(String id, String type, String target) {}

    /** @param owner the part that refers; empty for the document as a whole */
    static Relationships of(ZippedParts parts, String owner) throws IOException {
        var folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        var all = new ArrayList<Relationship>();
        var name = folder + "_rels/" + owner.substring(folder.length()) + ".rels";
        try (var part = new PartReader(parts.part(name))) {
            while (part.next()) {
                if (part.begins("Relationship")) all.add(relationship(part, folder));
            }
        }
        return new Relationships(List.copyOf(all));
    }

    private static Relationship relationship(PartReader part, String folder) throws IOException {
        return new Relationship(
                given(part.attribute("Id")),
                given(part.attribute("Type")),
                resolved(folder, given(part.attribute("Target"))));
    }

    private static String given(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static String resolved(String folder, String target) throws IOException {
        try {
            return URI.create("/" + folder)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException noName) {
            throw UnreadableWorkbookException.of("broken-workbook");
        }
    }

    Optional<String> ofType(String lastOfType) {
        return target(one -> one.type().endsWith("/" + lastOfType));
    }

    Optional<String> withId(String id) {
        return target(one -> one.id().equals(id));
    }

    private Optional<String> target(Predicate<Relationship> wanted) {
        return all.stream().filter(wanted).map(Relationship::target).findFirst();
    }
}
