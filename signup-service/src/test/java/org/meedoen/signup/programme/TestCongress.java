package org.meedoen.signup.programme;

import java.util.Map;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** A congress of its own, and who organises it. */
public record TestCongress(String slug, Browser organiser) {

    public TestCongress() {
        this(Town.congress("ANYONE"));
    }

    /** For a congress that exists already. */
    public TestCongress(String slug) {
        this(slug, Town.organiser(slug));
    }

    public String path() {
        return "/api/v1/congresses/" + slug;
    }

    @SafeVarargs
    public final Answered take(Map<String, String>... rows) {
        return organiser.putCsv(path() + "/programme", Example.file(rows));
    }

    public JsonNode programme() {
        return Town.stranger().get(path() + "/programme").body();
    }

    /** The first slot of the first session. */
    public SlotId slot() {
        return SlotId.parse(programme().at("/sessions/0/slots/0/id").asString());
    }
}
