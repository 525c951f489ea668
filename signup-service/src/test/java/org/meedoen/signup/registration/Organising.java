package org.meedoen.signup.registration;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Requests.Answered;

/** What an organiser of one congress asks about its participants. */
public record Organising(int port, CongressId congress) {

    /** @param rows below the heading {@code address,name,organisation,days} */
    public Answered list(String rows) {
        return listing(rows).join();
    }

    public CompletableFuture<Answered> listing(String rows) {
        return send("PUT", "", "text/csv", "address,name,organisation,days\n" + rows);
    }

    public Answered correct(ParticipantId participant, String json) {
        return send("PATCH", "/" + participant, "application/json", json).join();
    }

    public Answered remove(ParticipantId participant) {
        return removing(participant).join();
    }

    public CompletableFuture<Answered> removing(ParticipantId participant) {
        return send("DELETE", "/" + participant, "application/json", "");
    }

    /** @param more fields of the request, each after a comma */
    public Answered assign(ParticipantId participant, SlotId slot, String more) {
        return assigning(participant, slot, more).join();
    }

    public CompletableFuture<Answered> assigning(ParticipantId participant, SlotId slot, String more) {
        var json = "{\"slotId\":\"%s\"%s}".formatted(slot, more);
        return send("POST", "/" + participant + "/signups", "application/json", json);
    }

    public Answered withdraw(ParticipantId participant, SignupId signup) {
        return send("DELETE", "/%s/signups/%s".formatted(participant, signup), "application/json", "")
                .join();
    }

    /** @param json the request */
    public Answered addCompanion(ParticipantId participant, SignupId signup, String json) {
        return send("PUT", "/%s/signups/%s/companion".formatted(participant, signup), "application/json", json)
                .join();
    }

    public Answered endCompanion(ParticipantId participant, SignupId signup) {
        return send("DELETE", "/%s/signups/%s/companion".formatted(participant, signup), "application/json", "")
                .join();
    }

    public Answered signups(ParticipantId participant) {
        return send("GET", "/" + participant + "/signups", "application/json", "")
                .join();
    }

    public Answered all() {
        return send("GET", "", "application/json", "").join();
    }

    private CompletableFuture<Answered> send(String method, String path, String type, String body) {
        var uri = "http://127.0.0.1:%d/api/v1/congresses/%s/participants%s".formatted(port, congress, path);
        return Requests.sending(HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", type)
                .header("Cookie", "meedoen_session=" + TestSessions.organiserOf(congress))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }
}
