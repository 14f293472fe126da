package vn.hoso.ocr.digitization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.ocr.assembly.AssembleDocument;
import vn.hoso.ocr.assembly.PageSource;
import vn.hoso.ocr.classification.ClassifyDocument;
import vn.hoso.ocr.extraction.ExtractFields;
import vn.hoso.ocr.handwriting.HandwrittenFields;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.splitting.SplitDocument;

/** Makes the documents of a scan whose pages are all read: their type, their fields, and the files that are kept. */
@Component
class AssembleScan {

    private final ScanCheckpoint checkpoint;
    private final OriginalFiles originals;
    private final PagesScannedAgain scannedAgain;
    private final WordsPutRight wordsPutRight;
    private final PageResults results;
    private final ClassifyDocument classify;
    private final ExtractFields extract;
    private final HandwrittenFields handwriting;
    private final RecognizePage recognizePage;
    private final Scans scans;
    private final AssembleDocument assemble;
    private final StoreDocumentFile store;
    private final DigitizationSettings settings;
    private final Clock clock;

    AssembleScan(
            ScanCheckpoint checkpoint,
            OriginalFiles originals,
            PagesScannedAgain scannedAgain,
            WordsPutRight wordsPutRight,
            PageResults results,
            ClassifyDocument classify,
            ExtractFields extract,
            HandwrittenFields handwriting,
            RecognizePage recognizePage,
            Scans scans,
            AssembleDocument assemble,
            StoreDocumentFile store,
            DigitizationSettings settings,
            Clock clock) {
        this.checkpoint = checkpoint;
        this.originals = originals;
        this.scannedAgain = scannedAgain;
        this.wordsPutRight = wordsPutRight;
        this.results = results;
        this.classify = classify;
        this.extract = extract;
        this.handwriting = handwriting;
        this.recognizePage = recognizePage;
        this.scans = scans;
        this.assemble = assemble;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes every document of the scan that is not made; safe to repeat, the files are replaced by their equals. */
    void assemble(WaitingScan scan) {
        Path original = originals.take(scan);
        try {
            Path folder = Files.createTempDirectory(originals.workplace(), "assembly");
            try {
                int documents = checkpoint.countDocuments(scan.scan());
                String agency = scans.firstAgency(scan.scan()).orElse("");
                for (SplitDocument split : checkpoint.documentsToMake(scan.scan())) {
                    Map<Integer, PageSource> again = takeScannedAgain(scan, split);
                    try {
                        var source = new PageSource(original, scan.format());
                        List<Correction> corrections = wordsPutRight.of(scan.scan(), split.number());
                        wordsPutRight.assembled(
                                document(scan, agency, source, again, split, corrections, documents, folder),
                                corrections);
                    } finally {
                        again.values().forEach(other -> originals.putBack(other.original(), false));
                    }
                }
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The documents of scan " + scan.scan() + " could not be made", e);
        } finally {
            originals.putBack(original, false);
        }
    }

    private Map<Integer, PageSource> takeScannedAgain(WaitingScan scan, SplitDocument split) {
        var again = new HashMap<Integer, PageSource>();
        for (int page : split.pages()) {
            scannedAgain
                    .inPlaceOf(scan.scan(), page)
                    .ifPresent(other -> again.put(page, new PageSource(originals.take(other), other.format())));
        }
        return again;
    }

    private DocumentDigitized document(
            WaitingScan scan,
            String agency,
            PageSource source,
            Map<Integer, PageSource> again,
            SplitDocument split,
            List<Correction> corrections,
            int documents,
            Path folder)
            throws IOException {
        var pages = new DocumentPages(scan.scan(), split.pages(), results);
        var classification = classify.classify(pages);
        List<DocumentDigitized.FieldReading> fields = handwriting.complete(
                extract.extract(pages, classification.type()),
                pages.get(0),
                new ScannedPaper(
                        scan,
                        source,
                        split.pages().get(0),
                        again.get(split.pages().get(0)),
                        recognizePage,
                        scans));
        String name = name(scan, split.number());
        Path pdf = folder.resolve(name + ".pdf");
        Path alto = folder.resolve(name + ".alto.xml");
        Path text = folder.resolve(name + ".txt");
        assemble.assemble(source, again, agency, new CorrectedPages(pages, corrections), pdf, alto, text);
        String key = scan.scan() + "/" + name;
        var quality = ReadingQuality.of(pages, settings.doubt());
        return new DocumentDigitized(
                scan.scan(),
                split.number(),
                documents,
                Collections.min(split.pages()),
                Collections.max(split.pages()),
                classification.type(),
                classification.likelihood(),
                fields,
                store.store(key + ".pdf", pdf, "application/pdf"),
                store.store(key + ".alto.xml", alto, "application/xml"),
                store.store(key + ".txt", text, "text/plain; charset=utf-8"),
                List.of(),
                PageResults.imagePrefix(scan.scan()),
                quality.words(),
                quality.doubtfulWords(),
                settings.doubt(),
                quality.confidence(),
                quality.textLayer(),
                clock.instant(),
                split.sheet(),
                split.dossier(),
                pageList(split));
    }

    /** A document that is made anew has files of its own, so that the three of them always agree. */
    private static String name(WaitingScan scan, int number) {
        return "document-" + number + (scan.retry() == 0 ? "" : "-" + scan.retry());
    }

    private static @Nullable String pageList(SplitDocument split) {
        var pages = new PageList(split.pages());
        int first = split.pages().get(0);
        return pages.equals(PageList.range(first, first + split.pages().size() - 1)) ? null : pages.text();
    }
}
