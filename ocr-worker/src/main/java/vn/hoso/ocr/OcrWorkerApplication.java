package vn.hoso.ocr;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.hoso.plumbing.objects.NativeDigests;

/** The ocr-worker: takes accepted scans and tells digitized documents. */
@SpringBootApplication
public class OcrWorkerApplication {

    /** Starts the stage; settings come from the environment and {@code application.yaml}. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        NativeDigests.install();
        SpringApplication.run(OcrWorkerApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
