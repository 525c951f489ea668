package org.meedoen.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.capacity.PlaceEvent;

/** What was read at one time, so far as more than one rule needs it. */
record Evidence(
        Installation installation,
        List<Sent> sent,
        Map<SignupId, SignupRow> signups,
        Map<SignupId, PlaceRow> places,
        Map<SignupId, TreeMap<Integer, List<Sent>>> decisions) {

    /** Each kind of event about a place has the number of a decision, so that a new kind is not forgotten here. */
    static final Set<String> DECISIONS = Arrays.stream(PlaceEvent.class.getPermittedSubclasses())
            .map(kind -> kind.getAnnotation(WireName.class).value())
            .collect(Collectors.toUnmodifiableSet());

    /** From the first to the last of the way an event goes, so that what is under way is at worst missing at the end. */
    static Evidence gather(Installation installation) {
        var places = PlaceRow.all(installation.capacity());
        var signups = SignupRow.all(installation.signup());
        var sent = Topics.read(installation.kafka());
        return new Evidence(installation, sent, signups, places, decisions(sent, deleted(installation)));
    }

    /** The events of deleted congresses stay on the topics until their retention ends. */
    private static Set<CongressId> deleted(Installation installation) {
        return Set.copyOf(installation
                .signup()
                .jdbc()
                .sql("select slug from deleted_congress")
                .query((row, number) -> new CongressId(row.getString("slug")))
                .list());
    }

    /** By sign-up and number. A confirmation that exchanged a place is the decision about that one, too. */
    private static Map<SignupId, TreeMap<Integer, List<Sent>>> decisions(List<Sent> sent, Set<CongressId> deleted) {
        return sent.stream()
                .filter(each -> DECISIONS.contains(each.type()) && !deleted.contains(each.congress()))
                .flatMap(Evidence::about)
                .collect(Collectors.groupingBy(
                        About::signup,
                        Collectors.groupingBy(
                                About::decision, TreeMap::new, Collectors.mapping(About::sent, Collectors.toList()))));
    }

    private record About(SignupId signup, int decision, Sent sent) {}

    private static Stream<About> about(Sent sent) {
        var own = new About(sent.signup(), sent.decision(), sent);
        var exchanged = sent.event().path("exchanged");
        return exchanged.isObject()
                ? Stream.of(
                        own,
                        new About(
                                SignupId.parse(exchanged.path("signupId").asString()),
                                exchanged.path("decision").asInt(),
                                sent))
                : Stream.of(own);
    }

    Stream<Sent> sent(String wireName) {
        return sent.stream().filter(each -> each.is(wireName));
    }

    <K> Map<K, List<PlaceRow>> placesBy(Function<PlaceRow, K> key) {
        return places.values().stream().collect(Collectors.groupingBy(key));
    }
}
