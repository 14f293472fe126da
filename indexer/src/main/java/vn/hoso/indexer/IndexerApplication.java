package vn.hoso.indexer;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the indexer: dossiers, filing, search, rates, and the pages that show them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IndexerApplication {

    /** Starts the application. */
    public static void main(String[] arguments) {
        SpringApplication.run(IndexerApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
