package org.meedoen.signup.announcement.web;

import java.util.List;
import java.util.Map;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.Problems;
import org.meedoen.signup.announcement.Announcement;
import org.meedoen.signup.announcement.AnnouncementResult;
import org.meedoen.signup.announcement.AnnouncementResult.AlreadySent;
import org.meedoen.signup.announcement.AnnouncementResult.AlreadyStopped;
import org.meedoen.signup.announcement.AnnouncementResult.ChangedMeanwhile;
import org.meedoen.signup.announcement.AnnouncementResult.Deleted;
import org.meedoen.signup.announcement.AnnouncementResult.Done;
import org.meedoen.signup.announcement.AnnouncementResult.Nobody;
import org.meedoen.signup.announcement.AnnouncementResult.NotSent;
import org.meedoen.signup.announcement.AnnouncementResult.Unknown;
import org.meedoen.signup.announcement.AnnouncementResult.Wrong;
import org.meedoen.signup.announcement.Flaw;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Translates messages, and what came of a request, to HTTP responses. */
@Component
class AnnouncementResponses {

    private final EntityTags tags;
    private final Problems problems;
    private final InvalidFields fields;

    AnnouncementResponses(EntityTags tags, Problems problems, InvalidFields fields) {
        this.tags = tags;
        this.problems = problems;
        this.fields = fields;
    }

    ResponseEntity<?> of(ResponseEntity.BodyBuilder answer, AnnouncementResult result) {
        return switch (result) {
            case Done(var announcement) -> view(answer, announcement);
            case Deleted() -> ResponseEntity.noContent().build();
            case Unknown() -> throw ProblemException.notFound();
            case Wrong(var flaws) -> wrong(flaws);
            case ChangedMeanwhile() -> problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
            case AlreadySent() -> conflict("announcement-sent");
            case AlreadyStopped() -> conflict("announcement-stopped");
            case NotSent() -> conflict("announcement-not-sent");
            case Nobody() -> conflict("nobody-to-write-to");
        };
    }

    ResponseEntity<AnnouncementView> view(ResponseEntity.BodyBuilder answer, Announcement announcement) {
        var view = AnnouncementView.of(announcement);
        return answer.cacheControl(CacheControl.noStore()).eTag(tags.of(view)).body(view);
    }

    private ResponseEntity<?> conflict(String code) {
        return problems.problem(HttpStatus.CONFLICT, code, Map.of());
    }

    private ResponseEntity<?> wrong(List<Flaw> flaws) {
        return fields.problem(flaws.stream()
                .map(each -> new InvalidFields.Wrong(each.field(), each.flaw()))
                .toArray(InvalidFields.Wrong[]::new));
    }
}
