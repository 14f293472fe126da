package vn.hoso.ocr.digitization;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.hoso.ocr.announcement.RefusalReason;
import vn.hoso.ocr.announcement.RefuseScan;
import vn.hoso.ocr.recognition.RecognizerUnavailableException;
import vn.hoso.plumbing.objects.ObjectStoreException;

/** Brings one scan forward by one window: starts its job, restarts it, or recovers it from a worker that was killed. */
@Component
public class DigitizeScan {

    private static final Logger log = LoggerFactory.getLogger(DigitizeScan.class);

    /** What a run or a step whose end was written says. */
    private static final Set<BatchStatus> ENDED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.STOPPED, BatchStatus.FAILED);

    private final Scans scans;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final ScanOwnership ownership;
    private final RefuseScan refuse;
    private final WindowSettings settings;

    DigitizeScan(
            Scans scans,
            Job job,
            JobOperator operator,
            JobRepository repository,
            ScanOwnership ownership,
            RefuseScan refuse,
            WindowSettings settings) {
        this.scans = scans;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.ownership = ownership;
        this.refuse = refuse;
        this.settings = settings;
    }

    /** What a scan needs after its window. */
    public enum Outcome {
        /** Nothing: it is digitized, refused or unknown. */
        SETTLED,
        /** Another window. */
        MORE,
        /** Another window after a pause: a server was away. */
        LATER
    }

    /**
     * Runs one window. The caller owns the scan: no other live thread or process may run it at the same time.
     *
     * @param stillOwner asked between pages; when it says no, the window ends
     */
    public Outcome advance(String scan, BooleanSupplier stillOwner) {
        Optional<WaitingScan> waiting = scans.waiting(scan);
        if (waiting.isEmpty()) {
            return Outcome.SETTLED;
        }
        scans.take(scan);
        var outcomes = new Outcome[1];
        ownership.whileOwning(stillOwner, () -> outcomes[0] = run(waiting.get()));
        Outcome outcome = outcomes[0];
        if (outcome != Outcome.SETTLED) {
            scans.putBack(scan);
        }
        return outcome;
    }

    private Outcome run(WaitingScan scan) {
        JobParameters parameters = new JobParametersBuilder()
                .addString(DigitizeScanJob.SCAN, scan.scan())
                .addLong(DigitizeScanJob.RETRY, (long) scan.retry())
                .toJobParameters();
        try {
            JobExecution last = repository.getLastJobExecution(DigitizeScanJob.NAME, parameters);
            JobExecution now = last == null
                    ? operator.start(job, parameters)
                    : last.getStatus() == BatchStatus.COMPLETED ? last : operator.restart(leftBehind(last));
            return outcome(scan.scan(), now);
        } catch (JobExecutionException e) {
            return failed(scan.scan(), List.of(e));
        }
    }

    /**
     * The last run of a job, fit to be restarted. A killed worker leaves it running; a database that goes away while
     * the run's end is written leaves the job or its step UNKNOWN, or the step running in a job that has ended, which
     * Spring Batch leaves to an operator to judge. Here nothing needs judging: whoever owns the scan is alone with it,
     * and every step asks the records of its pages what is left to do.
     */
    private JobExecution leftBehind(JobExecution last) {
        if (last.isRunning()) {
            log.info("Scan job {} was left behind by a worker that is gone; it goes on from there", last.getId());
            return operator.recover(last);
        }
        for (StepExecution step : last.getStepExecutions()) {
            if (!ENDED.contains(step.getStatus())) {
                log.info(
                        "The end of step {} was not written; scan job {} goes on from there",
                        step.getStepName(),
                        last.getId());
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (!ENDED.contains(last.getStatus())) {
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
        }
        return last;
    }

    private Outcome outcome(String scan, JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return scans.waiting(scan).isPresent() ? Outcome.MORE : Outcome.SETTLED;
        }
        List<Throwable> failures = execution.getAllFailureExceptions();
        if (execution.getStatus() == BatchStatus.STOPPED && failures.stream().allMatch(DigitizeScan::isStop)) {
            return Outcome.MORE;
        }
        PageGivenUpException givenUp = cause(failures, PageGivenUpException.class);
        if (givenUp != null) {
            refuse.refuse(scan, RefusalReason.PAGE_UNREADABLE, givenUp.page());
            return Outcome.SETTLED;
        }
        if (cause(failures, ObjectStoreException.class) != null
                || cause(failures, DataAccessException.class) != null
                || cause(failures, TransactionException.class) != null
                || cause(failures, RecognizerUnavailableException.class) != null) {
            log.warn(
                    "A server or the recogniser was away while scan {} was read; it goes on later",
                    scan,
                    failures.get(0));
            return Outcome.LATER;
        }
        return failed(scan, failures);
    }

    private Outcome failed(String scan, List<Throwable> failures) {
        int failed = scans.countFailedRun(scan);
        log.error(
                "Scan {} could not be digitized, run {} of {}",
                scan,
                failed,
                settings.runTries(),
                failures.isEmpty() ? null : failures.get(0));
        if (failed >= settings.runTries()) {
            refuse.refuse(scan, RefusalReason.PROCESSING_FAILED, null);
            return Outcome.SETTLED;
        }
        return Outcome.LATER;
    }

    private static boolean isStop(Throwable failure) {
        return failure instanceof org.springframework.batch.core.job.JobInterruptedException;
    }

    private static <T extends Throwable> @Nullable T cause(List<Throwable> failures, Class<T> type) {
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return type.cast(cause);
                }
            }
        }
        return null;
    }
}
