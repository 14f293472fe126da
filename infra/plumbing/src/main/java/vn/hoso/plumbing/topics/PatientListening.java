package vn.hoso.plumbing.topics;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;

/**
 * What every listener does with a message that fails: it waits for ever while a database, a broker or an object store is
 * away, and passes nothing over; only a message that can never be used goes to the {@link DeadLetters}.
 */
public final class PatientListening {

    private static final long FIRST_WAIT_MILLIS = 500;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private PatientListening() {}

    /**
     * The error handling for all listeners of a stage. A listener refuses a message by throwing what its reading throws,
     * or {@link IllegalArgumentException}.
     */
    public static CommonErrorHandler settingAsideIn(DeadLetters deadLetters) {
        var waits = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
        waits.setMaxInterval(LONGEST_WAIT_MILLIS);
        var errors = new DefaultErrorHandler(deadLetters::keep, waits);
        errors.addNotRetryableExceptions(
                JacksonException.class,
                IllegalArgumentException.class,
                NullPointerException.class,
                DataIntegrityViolationException.class);
        return errors;
    }
}
