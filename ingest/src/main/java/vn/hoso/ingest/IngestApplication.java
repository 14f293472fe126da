package vn.hoso.ingest;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import vn.hoso.plumbing.objects.NativeDigests;

/** Takes scans from the inbox of the object store and hands on those that can be read. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestApplication {

    /** Starts the stage. */
    public static void main(String[] args) {
        NativeDigests.install();
        SpringApplication.run(IngestApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
