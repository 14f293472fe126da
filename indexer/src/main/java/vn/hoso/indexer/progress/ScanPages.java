package vn.hoso.indexer.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.filing.DocumentPlace;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.filing.OpenDocument;
import vn.hoso.indexer.filing.OpenDocuments;
import vn.hoso.indexer.looks.LookedPage;
import vn.hoso.indexer.looks.LookedPages;
import vn.hoso.indexer.rescan.PageRescan;
import vn.hoso.indexer.rescan.PageRescans;

/** One scan, filed or not: what has become of it, and the documents read from it. */
@Controller
class ScanPages {

    private final Scans scans;
    private final Documents documents;
    private final OpenDocuments open;
    private final LookedPages looks;
    private final PageRescans rescans;

    ScanPages(Scans scans, Documents documents, OpenDocuments open, LookedPages looks, PageRescans rescans) {
        this.scans = scans;
        this.documents = documents;
        this.open = open;
        this.looks = looks;
        this.rescans = rescans;
    }

    @GetMapping("/scans/{scan}")
    String scan(
            @PathVariable("scan") String scan,
            @RequestParam(name = "number", defaultValue = "1") int number,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        ScanAccount account = scans.find(scan)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing was heard so far of scan " + scan));
        @Nullable
        OpenDocument opened = open.open(account.documents(), scan, number, page).orElse(null);
        List<LookedPage> looked = looks.ofScan(scan);
        model.addAttribute("account", account);
        model.addAttribute("aside", aside(account, looked));
        List<PageRescan> again = rescans.ofScan(scan);
        model.addAttribute("rescans", again);
        model.addAttribute(
                "warned",
                looked.stream()
                        .filter(one -> !one.warnings().isEmpty())
                        .filter(one -> again.stream().noneMatch(rescan -> rescan.page() == one.page()))
                        .toList());
        model.addAttribute("open", opened);
        model.addAttribute(
                "filed",
                opened == null
                        ? List.<DocumentPlace>of()
                        : documents.places(scan, opened.document().number()));
        model.addAttribute("here", "/scans/" + scan);
        return "progress/scan";
    }

    /** The blank pages that are in no document; sheets are in none either, and were not taken for blank. */
    private static List<LookedPage> aside(ScanAccount account, List<LookedPage> looked) {
        List<Integer> setAside = account.setAside();
        return looked.stream()
                .filter(one -> setAside.contains(one.page()))
                .filter(one -> one.blank() || one.asideByPerson() != null)
                .toList();
    }
}
