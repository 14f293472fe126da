package vn.hoso.ocr.digitization;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.ocr.announcement.AnnounceDocument;
import vn.hoso.ocr.announcement.ProgressTopic;

/**
 * The life of one scan: read this first. One job instance a scan and retry, in five steps: look → recognise →
 * split → assemble → announce. The recognise step reads one window of pages and then stops the job in a restartable state; the
 * next work item of the scan restarts it; so does the split step when a person has to say where a stack is to be cut.
 * What is done is done once: finished steps are skipped by Batch, finished pages by {@link ScanCheckpoint}.
 *
 * <p>Steps commit for themselves: a page is read for seconds, and no database transaction is held meanwhile. So the
 * steps run without a transaction of Batch's own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DigitizationSettings.class, WindowSettings.class})
class DigitizeScanJob {

    static final String NAME = "digitizeScan";
    static final String SCAN = "scan";
    static final String RETRY = "retry";

    private final JobRepository repository;
    private final Scans scans;

    DigitizeScanJob(JobRepository repository, Scans scans) {
        this.repository = repository;
        this.scans = scans;
    }

    @Bean
    Job scanJob(Step look, Step recognize, Step split, Step assemble, Step announce) {
        return new JobBuilder(NAME, repository)
                .start(look)
                .next(recognize)
                .next(split)
                .next(assemble)
                .next(announce)
                .build();
    }

    @Bean
    Step look(ScanCheckpoint checkpoint, LookAtPages lookAtPages, ProgressTopic progress) {
        return step("look", scan -> {
            if (checkpoint.layOutPages(scan)) {
                progress.tell(scan.scan(), "recognizing", 0, scan.pages());
            }
            return lookAtPages.look(scan);
        });
    }

    @Bean
    Step recognize(RecognizeWindow window) {
        return step("recognize", window::read);
    }

    @Bean
    Step split(SplitStack splitStack) {
        return step("split", splitStack::split);
    }

    @Bean
    Step assemble(AssembleScan assembleScan, ProgressTopic progress) {
        return step("assemble", scan -> {
            progress.tell(scan.scan(), "assembling", scan.pages(), scan.pages());
            assembleScan.assemble(scan);
            return true;
        });
    }

    @Bean
    Step announce(AnnounceDocument announceDocument, ScanCheckpoint checkpoint) {
        return step("announce", scan -> {
            announceDocument.announce(scan.scan(), checkpoint.assembledDocuments(scan.scan()));
            return true;
        });
    }

    /** A step of plain work; when the work says that more is left, the job is stopped, to be restarted. */
    private Step step(String name, ScanWork work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            var execution = contribution.getStepExecution();
                            String scan = execution.getJobParameters().getString(SCAN);
                            WaitingScan waiting = scans.waiting(scan == null ? "" : scan)
                                    .orElseThrow(() -> new IllegalStateException("Scan " + scan + " is settled"));
                            if (work.isFinished(waiting)) {
                                return RepeatStatus.FINISHED;
                            }
                            execution.setTerminateOnly();
                            return RepeatStatus.CONTINUABLE;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }

    @FunctionalInterface
    private interface ScanWork {
        boolean isFinished(WaitingScan scan);
    }
}
