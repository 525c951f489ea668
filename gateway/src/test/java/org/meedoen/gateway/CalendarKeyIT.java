package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A calendar that subscribes has no session, only the key in its address. No log may contain that. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarKeyIT extends GatewayWithBackends {

    private static final String KEY = "geheim-Zx81";

    @Test
    void the_key_reaches_the_service_in_a_header_and_not_in_the_address() {
        var query = new AtomicReference<String>();
        String path = path("zeist");
        SIGNUP.answering(path, exchange -> {
            query.set(exchange.getRequestURI().getRawQuery());
            Backend.Answer.of(200, "text/calendar;charset=UTF-8", "BEGIN:VCALENDAR\r\n")
                    .to(exchange);
        });
        var answer = visitor().get(path + "?key=" + KEY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(SIGNUP.last(path).header("Meedoen-Calendar-Key")).isEqualTo(KEY);
        assertThat(query.get()).isNull();
    }

    @Test
    void without_a_key_a_session_is_needed() {
        assertProblem(visitor().get(path("zeist")), 401, "sign-in-needed");
        assertProblem(visitor().get(path("zeist") + "?sleutel=" + KEY), 401, "sign-in-needed");
        assertAnsweredBy(participant().get(path("almelo")), "signup");
    }

    @Test
    void a_key_is_of_no_use_for_anything_else() {
        assertProblem(visitor().get("/api/v1/congresses/zeist/signups?key=" + KEY), 401, "sign-in-needed");
        assertProblem(visitor().post(path("zeist") + "?key=" + KEY, "{}"), 401, "sign-in-needed");
    }

    @Test
    void no_log_contains_a_key(CapturedOutput log) {
        var broken = path("broken");
        SIGNUP.answering(broken, exchange -> exchange.close());
        assertProblem(visitor().get(broken + "?key=" + KEY), 503, "service-unavailable");
        var unreadable = path("unreadable");
        SIGNUP.answering(unreadable, Backend.Answer.of(500, "text/html", "<h1>Fault</h1>"));
        assertProblem(visitor().get(unreadable + "?key=" + KEY), 500, "fault");
        assertThat(log.getAll()).contains("No answer for GET " + broken, "Fault in GET " + unreadable);
        assertThat(log.getAll()).doesNotContain(KEY);
    }

    private static String path(String congress) {
        return "/api/v1/congresses/" + congress + "/calendar.ics";
    }
}
