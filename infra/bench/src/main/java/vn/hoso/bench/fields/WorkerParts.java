package vn.hoso.bench.fields;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.hoso.ocr.classification.ClassifyDocument;
import vn.hoso.ocr.extraction.ExtractFields;
import vn.hoso.ocr.recognition.RecognizePage;

/** The parts of the ocr-worker that read a page, put together as in the worker, without its servers. */
final class WorkerParts implements AutoCloseable {
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext(Reading.class);

    RecognizePage recognition() {
        return parts.getBean(RecognizePage.class);
    }

    ClassifyDocument classification() {
        return parts.getBean(ClassifyDocument.class);
    }

    ExtractFields extraction() {
        return parts.getBean(ExtractFields.class);
    }

    @Override
    public void close() {
        parts.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {RecognizePage.class, ClassifyDocument.class, ExtractFields.class})
    static class Reading {}
}
