package vn.hoso.indexer.filing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.numbering.CheckRegisterOrder;
import vn.hoso.indexer.reading.ShowPage;

/** Opens one of several documents at a page, for the pages that show a dossier or a scan. */
@Component
public class OpenDocuments {

    private final AcceptedScans originals;
    private final ShowPage show;
    private final CheckRegisterOrder registerOrder;

    OpenDocuments(AcceptedScans originals, ShowPage show, CheckRegisterOrder registerOrder) {
        this.originals = originals;
        this.show = show;
        this.registerOrder = registerOrder;
    }

    /**
     * Opens the document asked for, or the first; empty when there is none.
     *
     * @param scan scan of the document asked for, or null
     * @param number its number in the scan
     * @param page page of the scan; when it lies outside the document, its nearest page is shown
     */
    public Optional<OpenDocument> open(List<DocumentDigitized> documents, @Nullable String scan, int number, int page) {
        return documents.stream()
                .filter(document -> document.scan().equals(scan) && document.number() == number)
                .findFirst()
                .or(() -> documents.stream().findFirst())
                .map(document -> new OpenDocument(
                        document,
                        originals.find(document.scan()).orElse(null),
                        show.show(document, page),
                        registerOrder.check(document).orElse(null)));
    }
}
