package vn.hoso.indexer.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.reading.Readings;
import vn.hoso.indexer.reading.UnreadableAltoException;
import vn.hoso.indexer.search.PageTexts.DocumentKey;
import vn.hoso.indexer.site.Formats;

/**
 * Makes digitized documents findable, page by page. It looks for what is missing rather than waiting to be told, so a
 * process killed between filing and indexing leaves nothing out, and search never holds up filing.
 */
@Component
class IndexDocuments {

    private static final Logger log = LoggerFactory.getLogger(IndexDocuments.class);
    private static final int BATCH = 20;

    private final PageTexts texts;
    private final Documents documents;
    private final Readings readings;
    private final Formats formats;
    private final TransactionOperations transaction;

    IndexDocuments(
            PageTexts texts,
            Documents documents,
            Readings readings,
            Formats formats,
            TransactionOperations transaction) {
        this.texts = texts;
        this.documents = documents;
        this.readings = readings;
        this.formats = formats;
        this.transaction = transaction;
    }

    /** Takes in what is missing now; what fails stays missing and is tried again at the next turn, and holds up no other. */
    @Scheduled(fixedDelayString = "${hoso.search.every:1s}")
    void takeInMissing() {
        for (DocumentKey key : texts.missing(BATCH)) {
            try {
                transaction.executeWithoutResult(status -> takeIn(key));
            } catch (RuntimeException e) {
                log.warn(
                        "Document {} of scan {} could not be made findable and will be tried again: {}",
                        key.number(),
                        key.scan(),
                        e.getMessage());
            }
        }
    }

    private void takeIn(DocumentKey key) {
        DocumentDigitized document = documents.find(key.scan(), key.number()).orElseThrow();
        List<Integer> pages = document.pageNumbers();
        texts.forget(key);
        try {
            readings.eachPage(
                    document.alto().bucket(),
                    document.alto().key(),
                    page -> texts.keep(
                            key, pages.get(page.ordinal() - 1), completed(document, page.ordinal(), page.text())));
        } catch (UnreadableAltoException e) {
            log.warn(
                    "Document {} of scan {} is findable at its first page only: {}",
                    key.number(),
                    key.scan(),
                    e.getMessage());
            String text = documents.text(key.scan(), key.number()).orElse("");
            texts.keep(key, pages.get(0), completed(document, 1, text));
        }
        texts.done(key);
    }

    /** The text of a page, and below it what an officer put right there: it is searched for as it stands on the paper. */
    private String completed(DocumentDigitized document, int ordinal, String text) {
        int page = document.pageNumbers().get(ordinal - 1);
        return Stream.concat(
                        Stream.of(text),
                        document.fields().stream()
                                .filter(field -> "OFFICER".equals(field.confirmedBy()) && field.value() != null)
                                .filter(field -> field.place() == null
                                        ? ordinal == 1
                                        : field.place().page() == page)
                                .map(field -> formats.field(field.value()))
                                .filter(value -> !text.contains(value)))
                .collect(Collectors.joining("\n"));
    }
}
