package org.meedoen.notification.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Composes letters: finds the writer for each kind of notice. */
@Component
public class LetterComposer {

    private final Map<Class<? extends Notice>, LetterWriter<?>> letters;

    LetterComposer(List<LetterWriter<?>> letters) {
        this.letters = letters.stream().collect(toMap(LetterWriter::notice, identity()));
    }

    /** Reads the data for all notices at once, except links and codes, which are made letter by letter. */
    public Batch batch(Collection<Notice> notices) {
        var batches = new HashMap<Class<? extends Notice>, Writing<?>>();
        notices.stream()
                .collect(groupingBy(Notice::getClass))
                .forEach((kind, of) -> batches.put(kind, writing(lettersFor(kind), of)));
        return new Batch(batches);
    }

    private LetterWriter<?> lettersFor(Class<? extends Notice> kind) {
        return Objects.requireNonNull(letters.get(kind), () -> "Nobody writes letters about " + kind);
    }

    private static <N extends Notice> Writing<N> writing(LetterWriter<N> letters, List<? extends Notice> notices) {
        var kind = letters.notice();
        return new Writing<>(
                kind, letters.about(notices.stream().map(kind::cast).toList()));
    }

    private record Writing<N extends Notice>(Class<N> kind, LetterWriter.Batch<N> batch) {

        CompositionResult compose(Notice notice, MailHistory history) {
            return batch.compose(kind.cast(notice), history);
        }
    }

    /** The data for a batch of notices. */
    public static final class Batch {

        private final Map<Class<? extends Notice>, Writing<?>> batches;

        private Batch(Map<Class<? extends Notice>, Writing<?>> batches) {
            this.batches = batches;
        }

        public CompositionResult compose(Notice notice, MailHistory history) {
            return Objects.requireNonNull(batches.get(notice.getClass())).compose(notice, history);
        }
    }
}
