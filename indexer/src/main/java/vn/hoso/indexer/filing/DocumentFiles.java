package vn.hoso.indexer.filing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.StoredObject;
import vn.hoso.indexer.site.KeptFiles;

/** Page images, and the files of a document to open or save: searchable PDF, ALTO, text and the unchanged original. */
@Controller
class DocumentFiles {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Documents documents;
    private final AcceptedScans originals;
    private final KeptFiles files;

    DocumentFiles(Documents documents, AcceptedScans originals, KeptFiles files) {
        this.documents = documents;
        this.originals = originals;
        this.files = files;
    }

    @GetMapping("/pages/{scan}/{page}.jpg")
    ResponseEntity<Resource> pageImage(@PathVariable("scan") String scan, @PathVariable("page") int page) {
        for (DocumentDigitized document : documents.ofScan(scan)) {
            Optional<String> key = document.pageImageKey(page);
            if (key.isPresent()) {
                return files.show(document.pdf().bucket(), key.get(), MediaType.IMAGE_JPEG, "page-" + page + ".jpg");
            }
        }
        throw missing("page " + page, scan);
    }

    @GetMapping("/documents/{scan}/{number}.pdf")
    ResponseEntity<Resource> pdf(@PathVariable("scan") String scan, @PathVariable("number") int number) {
        StoredObject pdf = document(scan, number).pdf();
        return files.show(pdf.bucket(), pdf.key(), MediaType.APPLICATION_PDF, "document-" + number + ".pdf");
    }

    @GetMapping("/documents/{scan}/{number}.alto.xml")
    ResponseEntity<Resource> alto(@PathVariable("scan") String scan, @PathVariable("number") int number) {
        StoredObject alto = document(scan, number).alto();
        return files.show(alto.bucket(), alto.key(), MediaType.APPLICATION_XML, "document-" + number + ".alto.xml");
    }

    @GetMapping("/documents/{scan}/{number}.txt")
    ResponseEntity<Resource> text(@PathVariable("scan") String scan, @PathVariable("number") int number) {
        StoredObject text = document(scan, number).text();
        return files.show(text.bucket(), text.key(), TEXT, "document-" + number + ".txt");
    }

    @GetMapping("/scans/{scan}/original")
    ResponseEntity<Resource> original(@PathVariable("scan") String scan) {
        AcceptedScan kept = originals.find(scan).orElseThrow(() -> missing("original", scan));
        return files.save(kept.original().bucket(), kept.original().key(), downloadName(kept));
    }

    /** Its own name; when that has no ending, the ending of what it is. */
    private static String downloadName(AcceptedScan kept) {
        String ending = kept.format().equals("JPEG") ? "jpg" : kept.format().toLowerCase(Locale.ROOT);
        return kept.fileName().contains(".") ? kept.fileName() : kept.fileName() + "." + ending;
    }

    private DocumentDigitized document(String scan, int number) {
        return documents.find(scan, number).orElseThrow(() -> missing("document " + number, scan));
    }

    private static ResponseStatusException missing(String what, String scan) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Nothing was heard so far of " + what + " of scan " + scan);
    }
}
