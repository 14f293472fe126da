package vn.hoso.ocr.splitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.PagesArranged;

/**
 * The papers of a scan, parted into documents as an officer arranged them. An officer saw the pages of the documents: one
 * that was set aside is named nowhere, and goes with the page before it.
 */
final class ArrangedPapers {

    private final List<PagesArranged.Document> documents;
    private final Map<Integer, Integer> placeOf = new HashMap<>();

    ArrangedPapers(List<PagesArranged.Document> documents) {
        this.documents = documents;
        for (int place = 0; place < documents.size(); place++) {
            for (int page : PageList.of(documents.get(place).pageList()).pages()) {
                placeOf.putIfAbsent(page, place);
            }
        }
    }

    /**
     * The documents that have papers, in the order in which they are arranged; none when the arrangement names no paper.
     *
     * @param papers pages of the scan that are papers and no sheets, in order
     * @param aside pages that are set aside
     */
    List<SplitDocument> of(List<Integer> papers, Set<Integer> aside) {
        List<List<Integer>> parts = parted(papers);
        return IntStream.range(0, parts.size())
                .filter(place -> !parts.get(place).isEmpty())
                .mapToObj(place -> {
                    PagesArranged.Document document = documents.get(place);
                    return new SplitDocument(
                            document.number(),
                            SplitScan.kept(parts.get(place), aside),
                            document.sheet(),
                            document.dossier());
                })
                .toList();
    }

    private List<List<Integer>> parted(List<Integer> papers) {
        List<List<Integer>> parts =
                documents.stream().<List<Integer>>map(one -> new ArrayList<>()).toList();
        Integer place = papers.stream()
                .map(placeOf::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (place == null) {
            return List.of();
        }
        for (int paper : papers) {
            place = placeOf.getOrDefault(paper, place);
            parts.get(place).add(paper);
        }
        return parts;
    }
}
