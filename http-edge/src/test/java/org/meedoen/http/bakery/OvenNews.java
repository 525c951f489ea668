package org.meedoen.http.bakery;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.meedoen.http.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An event stream that the test feeds. */
@RestController
public class OvenNews {

    private final BlockingQueue<SseEmitter> opened = new LinkedBlockingQueue<>();

    @GetMapping(path = "/ovens/{oven}/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@PathVariable int oven) {
        if (oven > 2) throw ProblemException.notFound();
        var emitter = new SseEmitter(0L);
        opened.add(emitter);
        return emitter;
    }

    /** The emitter of the last stream. */
    public SseEmitter line() throws InterruptedException {
        return opened.take();
    }
}
