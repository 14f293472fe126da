package vn.hoso.ocr.digitization;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes the job records of scans that were settled long ago, through Batch's own repository. Scans, pages and
 * documents stay: they are the account of the work.
 */
@Component
class PurgeJobRecords {

    private static final Logger log = LoggerFactory.getLogger(PurgeJobRecords.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JobRepository repository;
    private final DigitizationSettings settings;
    private final Clock clock;

    PurgeJobRecords(JdbcClient jdbc, JobRepository repository, DigitizationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes what is old enough, a few hundred at a time. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "${hoso.digitization.purge-every:PT1H}")
    void purge() {
        // Batch writes its times without a zone, in that of its process.
        LocalDateTime before =
                LocalDateTime.ofInstant(clock.instant().minus(settings.keepJobRecords()), ZoneId.systemDefault());
        List<Long> old = jdbc.sql("""
                        SELECT i.job_instance_id FROM batch_job_instance i
                        JOIN batch_job_execution e USING (job_instance_id)
                        LEFT JOIN batch_job_execution_params p
                            ON p.job_execution_id = e.job_execution_id AND p.parameter_name = 'scan'
                        LEFT JOIN scan s ON s.scan = p.parameter_value
                        GROUP BY i.job_instance_id
                        HAVING max(e.last_updated) < :before AND bool_and(s.state IS DISTINCT FROM 'WAITING')
                        LIMIT :most
                        """)
                .param("before", Timestamp.valueOf(before))
                .param("most", AT_ONCE)
                .query(Long.class)
                .list();
        for (long id : old) {
            JobInstance instance = repository.getJobInstance(id);
            if (instance != null) {
                repository.deleteJobInstance(instance);
            }
        }
        if (!old.isEmpty()) {
            log.info("Removed the records of {} jobs that ended before {}", old.size(), before);
        }
    }
}
