package org.tahrir.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// What every reader of foreign bytes promises: a value, or a refusal in words for a person, and either of them soon.
public final class Reading {
    private static final List<Messages> LANGUAGES = List.of(Messages.in(Language.AR), Messages.in(Language.EN));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration MOST = Duration.ofSeconds(10);

    private Reading() {}

    /// The value that a reader gives; empty when it refuses, as it may.
    public static <T> Optional<T> of(Supplier<T> reader) {
        long before = System.nanoTime();
        Optional<T> value = valueOf(reader);
        if (System.nanoTime() - before > MOST.toNanos()) {
            isSoon(reader);
        }
        return value;
    }

    /// Once more, in time of the processor: what took long may have waited for a busy machine.
    private static void isSoon(Supplier<?> reader) {
        long before = THREADS.getCurrentThreadCpuTime();
        valueOf(reader);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(MOST);
    }

    private static <T> Optional<T> valueOf(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (TahrirException refused) {
            said(refused.notice());
            return Optional.empty();
        }
    }

    /// Whether a notice can be put into words in both languages, with nothing missing in them.
    public static void said(Notice notice) {
        for (Messages messages : LANGUAGES) {
            assertThat(messages.text(notice)).isNotBlank();
            String pattern = messages.patterns().get(notice.key());
            int places = new MessageFormat(String.valueOf(pattern)).getFormatsByArgumentIndex().length;
            assertThat(notice.args()).as(notice.key()).hasSizeGreaterThanOrEqualTo(places);
        }
        notice.args().stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .forEach(Reading::said);
    }
}
