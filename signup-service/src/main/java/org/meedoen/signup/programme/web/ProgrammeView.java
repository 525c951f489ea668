package org.meedoen.signup.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.web.CongressView;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.Programme;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.text.Translated;

record ProgrammeView(CongressView congress, List<SessionView> sessions) {

    record SessionView(
            UUID id,
            String key,
            Kind kind,
            Translated title,
            @JsonProperty("abstract") Translated summary,
            List<String> hosts,
            @Nullable String theme,
            @Nullable String themeEn,
            @Nullable String district,
            String language,
            @Nullable String accessibility,
            @Nullable String accessibilityEn,
            List<SlotView> slots) {}

    static ProgrammeView of(Congress congress, Programme programme) {
        var slots = programme.slots().stream().collect(Collectors.groupingBy(Slot::session));
        var sessions = programme.sessions().stream()
                .map(session -> session(congress, session, slots.getOrDefault(session.id(), List.of())))
                .toList();
        return new ProgrammeView(CongressView.of(congress, null), sessions);
    }

    private static SessionView session(Congress congress, Session session, List<Slot> slots) {
        var facts = session.facts();
        return new SessionView(
                session.id(),
                session.key(),
                facts.kind(),
                facts.title(),
                facts.summary(),
                facts.hosts(),
                Translated.dutch(facts.theme()),
                Translated.english(facts.theme()),
                facts.district(),
                facts.language(),
                Translated.dutch(facts.accessibility()),
                Translated.english(facts.accessibility()),
                slots.stream().map(slot -> SlotView.of(congress, session, slot)).toList());
    }
}
