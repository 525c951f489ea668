package org.meedoen.signup;

import java.awt.Color;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.description.rights.Operation;
import org.meedoen.description.rights.StatusOf;
import org.meedoen.signup.congress.Pictures;

/** Calls operations with minimal valid input, so that the response depends on rights alone. */
final class RightsRequests implements AutoCloseable {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

    /** After these the congress does not exist for the next caller. */
    private static final Set<String> HIDING = Set.of("DELETE /api/v1/congresses/{congress}/publication");

    /** What one operation ends or changes is not there for the next; those that only read share a stage. */
    private final Map<String, RightsStage> stages = new LinkedHashMap<>();

    int status(Operation operation, CallerKind caller) {
        var stage = stage(operation, caller);
        var request = HttpRequest.newBuilder(uri(operation.path(), stage));
        stage.headersOf(caller).forEach(request::header);
        return StatusOf.request(withBody(request, operation, stage).build());
    }

    /** The congress of the request. */
    String congressOf(Operation operation, CallerKind caller) {
        return stage(operation, caller).congress();
    }

    private RightsStage stage(Operation operation, CallerKind caller) {
        return stages.computeIfAbsent(stageOf(operation, caller), _ -> new RightsStage());
    }

    private static String stageOf(Operation operation, CallerKind caller) {
        if (operation.method().equals("GET")) return "GET";
        return HIDING.contains(operation.toString()) ? operation + " " + caller : operation.toString();
    }

    private static URI uri(String template, RightsStage stage) {
        var path = template.replace("{congress}", stage.congress())
                .replace("{report}", "signups")
                .replace("{format}", "csv");
        if (path.contains("{key}")) return uri(path.replace("{key}", stage.reminderKey()));
        if (path.contains("{hash}")) return uri(path.replace("{hash}", stage.logo()));
        if (path.endsWith("/retries")) return uri(ofSent(path, stage.announcement(), stage));
        return uri(path.contains("{id}") ? withIds(path, stage) : path);
    }

    private static String ofSent(String path, String announcement, RightsStage stage) {
        stage.sent(announcement);
        return path.replace("{id}", announcement);
    }

    private static URI uri(String filled) {
        return URI.create("http://127.0.0.1:" + Town.port() + filled);
    }

    private static String withIds(String path, RightsStage stage) {
        return path.contains("{signupId}")
                ? path.replace("{id}", stage.participant()).replace("{signupId}", stage.ownSignup())
                : path.replace("{id}", idOf(kindOf(path), stage));
    }

    private static String kindOf(String path) {
        var segments = path.substring(0, path.indexOf("/{id}")).split("/");
        return segments[segments.length - 1];
    }

    /** Of something new, and the participant's where it belongs to somebody. */
    private static String idOf(String kind, RightsStage stage) {
        return switch (kind) {
            case "administrators" -> stage.administrator();
            case "announcements" -> stage.announcement();
            case "favourites", "slots" -> stage.slot().toString();
            case "invitations" -> stage.ownInvitation().text("id");
            case "login-sessions" -> stage.otherSession().toString();
            case "participants" -> stage.somebody().toString();
            case "signups" -> stage.ownSignup();
            case "sessions" -> stage.session().toString();
            default -> throw new AssertionError("There is nothing with an id for " + kind + " yet: add it here");
        };
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, Operation operation, RightsStage stage) {
        if (WITHOUT_BODY.contains(operation.method())) {
            return request.method(operation.method(), BodyPublishers.noBody());
        }
        if (operation.toString().equals("PUT /api/v1/congresses/{congress}/logo")) {
            return request.PUT(BodyPublishers.ofByteArray(Pictures.png(30, 30, Color.RED)))
                    .header("Content-Type", "image/png");
        }
        var body = body(operation.toString(), stage);
        return request.method(operation.method(), BodyPublishers.ofString(body))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "text/csv");
    }

    private static String body(String operation, RightsStage stage) {
        return switch (operation) {
            case "POST /api/v1/administrators", "POST /api/v1/sign-in-requests" -> json("email", Town.freshEmail());
            case "POST /api/v1/login-sessions" -> json("token", stage.signInToken());
            case "POST /api/v1/invitations" -> json("token", stage.token(stage.ownInvitation()));
            case "POST /api/v1/invitations/acceptance", "POST /api/v1/invitations/inviter" ->
                json("token", stage.token(stage.invitationOfAnother()));
            case "POST /api/v1/congresses/{congress}/announcements",
                    "PUT /api/v1/congresses/{congress}/announcements/{id}" -> Town.ANNOUNCEMENT;
            case "PUT /api/v1/congresses/{congress}/announcements/{id}/dispatch",
                    "POST /api/v1/congresses/{congress}/announcements/{id}/retries" -> "{}";
            case "POST /api/v1/congresses/{congress}/announcements/{id}/tests" ->
                json("participantId", stage.somebody().toString());
            case "PUT /api/v1/me" -> json("language", "nl");
            case "PUT /api/v1/congresses/{congress}" -> Town.congressJson(stage.congress(), "DOMAINS");
            case "PUT /api/v1/congresses/{congress}/mail-settings" -> "{\"additions\":[]}";
            case "PUT /api/v1/congresses/{congress}/appearance",
                    "PUT /api/v1/congresses/{congress}/calendar-subscription",
                    "PUT /api/v1/congresses/{congress}/favourites/{id}",
                    "PUT /api/v1/congresses/{congress}/publication" -> "{}";
            case "PUT /api/v1/congresses/{congress}/mail-choices" -> "{\"reminders\":true}";
            case "PUT /api/v1/congresses/{congress}/reminder-settings" -> "{\"enabled\":true,\"time\":\"17:00\"}";
            case "POST /api/v1/reminder-opt-outs/{key}" -> "{}";
            case "PUT /api/v1/congresses/{congress}/favourites" -> "{\"slotIds\":[]}";
            case "PUT /api/v1/congresses/{congress}/me" -> json("name", "Sam");
            case "PUT /api/v1/congresses/{congress}/organisations" -> "id,name\nutr,Gemeente Utrecht\n";
            case "PUT /api/v1/congresses/{congress}/participants" ->
                "address,name\n%s,Kim\n".formatted(Town.freshEmail());
            case "PATCH /api/v1/congresses/{congress}/participants/{id}" -> json("name", "Robin");
            case "PUT /api/v1/congresses/{congress}/programme" -> """
                    session_key,kind,title_nl,slot_key,date,start,end,meeting_point,capacity
                    s1,workshop,Buurt aan zet,s1-a,2090-11-19,9:30,11:00,Hal,20
                    """;
            case "POST /api/v1/congresses/{congress}/sessions", "PUT /api/v1/congresses/{congress}/sessions/{id}" ->
                "{\"kind\":\"LECTURE\",\"title\":{\"nl\":\"Buurt aan zet\"}}";
            case "POST /api/v1/congresses/{congress}/sessions/{id}/slots" -> """
                    {"start":"2090-11-19T08:30:00Z","end":"2090-11-19T10:00:00Z","meetingPoint":{"name":"Hal"},
                     "capacity":5}
                    """;
            case "PUT /api/v1/congresses/{congress}/slots/{id}/cancellation",
                    "PUT /api/v1/congresses/{congress}/sessions/{id}/cancellation" ->
                "{\"reason\":{\"nl\":\"De zaal staat blank.\"}}";
            case "PATCH /api/v1/congresses/{congress}/slots/{id}" -> "{\"capacity\":5}";
            case "PUT /api/v1/congresses/{congress}/signups/{id}/attendance" -> "{}";
            case "POST /api/v1/congresses/{congress}/ticket-checks" -> json("token", stage.ticket());
            case "PUT /api/v1/congresses/{congress}/participants/{id}/signups/{signupId}/companion" ->
                json("companion", "INTERPRETER");
            case "POST /api/v1/congresses/{congress}/invitations",
                    "POST /api/v1/congresses/{congress}/signups",
                    "POST /api/v1/congresses/{congress}/participants/{id}/signups" ->
                json("slotId", stage.slot().toString());
            default -> throw new AssertionError("There is no body for " + operation + " yet: add it here");
        };
    }

    private static String json(String name, String value) {
        return "{\"%s\":\"%s\"}".formatted(name, value);
    }

    @Override
    public void close() throws InterruptedException {
        for (var stage : stages.values()) stage.close();
    }
}
