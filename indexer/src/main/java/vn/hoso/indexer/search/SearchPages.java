package vn.hoso.indexer.search;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.dossier.Listing;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.reading.ReadWord;
import vn.hoso.indexer.reading.ShowPage;
import vn.hoso.indexer.search.PageTexts.FoundPage;

/** Search over all documents, and a page image with what was searched for marked on it. */
@Controller
class SearchPages {

    private static final int SIZE = 20;

    private final PageTexts texts;
    private final Documents documents;
    private final ShowPage show;

    SearchPages(PageTexts texts, Documents documents, ShowPage show) {
        this.texts = texts;
        this.documents = documents;
        this.show = show;
    }

    /** A found page with its excerpt. */
    record Hit(FoundPage page, Excerpt excerpt) {}

    @GetMapping("/search")
    String search(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        SearchPhrase phrase = SearchPhrase.of(q);
        model.addAttribute("q", q.strip());
        if (!phrase.isEmpty()) {
            Listing<FoundPage> found = texts.find(phrase, page, SIZE);
            model.addAttribute("found", found);
            model.addAttribute(
                    "hits",
                    found.rows().stream()
                            .map(row -> new Hit(row, Excerpt.of(row.text(), phrase)))
                            .toList());
        }
        return "search/results";
    }

    @GetMapping("/search/{scan}/{number}")
    String page(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        DocumentDigitized document = documents
                .find(scan, number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing was heard so far of document " + number + " of scan " + scan));
        SearchPhrase phrase = SearchPhrase.of(q);
        model.addAttribute("q", q.strip());
        model.addAttribute("document", document);
        model.addAttribute("filed", documents.places(scan, number));
        model.addAttribute(
                "link",
                UriComponentsBuilder.fromUriString("/search/{scan}/{number}?q={q}&")
                        .encode()
                        .buildAndExpand(scan, number, q.strip())
                        .toUriString());
        model.addAttribute("shown", show.show(document, page, words -> phrase.hits(keys(words))));
        return "search/page";
    }

    private static List<String> keys(List<ReadWord> words) {
        return words.stream().map(word -> FoldedText.folded(word.text())).toList();
    }
}
