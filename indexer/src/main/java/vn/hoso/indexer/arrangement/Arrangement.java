package vn.hoso.indexer.arrangement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the pages of a scan are parted into documents. What cannot be done gives the same arrangement again; no step loses a
 * page or has it twice, and a document that has no page left is no more.
 *
 * @param documents in the order of their first pages
 * @param next number of the next new document; none that was ever given is given again
 */
record Arrangement(List<ArrangedDocument> documents, int next) {

    /** Puts the documents in order. */
    public Arrangement {
        documents = documents.stream()
                .sorted(Comparator.comparingInt(ArrangedDocument::first))
                .toList();
    }

    /** Begins a new document with a page: it has that page and those behind it. */
    Arrangement splitBefore(int page) {
        return with(page)
                .filter(document -> document.first() < page)
                .map(document -> {
                    List<Integer> taken =
                            document.pages().stream().filter(one -> one >= page).toList();
                    return replaced(
                            Map.of(document, List.of(without(document, taken), document.splitOff(next, taken))));
                })
                .orElse(this);
    }

    /** Joins the document that has a page with the one before it, which stays. */
    Arrangement join(int page) {
        int place = with(page).map(documents::indexOf).orElse(0);
        if (place == 0) {
            return this;
        }
        ArrangedDocument document = documents.get(place);
        ArrangedDocument before = documents.get(place - 1);
        return replaced(Map.of(before, List.of(before.with(document.pages())), document, List.of()));
    }

    /** Moves a page to another document, to its place by the order of the scan. */
    Arrangement move(int page, int number) {
        Optional<ArrangedDocument> from = with(page).filter(document -> document.number() != number);
        Optional<ArrangedDocument> to = documents.stream()
                .filter(document -> document.number() == number)
                .findFirst();
        if (from.isEmpty() || to.isEmpty()) {
            return this;
        }
        List<Integer> moved = List.of(page);
        List<ArrangedDocument> left =
                from.get().pages().equals(moved) ? List.of() : List.of(without(from.get(), moved));
        return replaced(Map.of(from.get(), left, to.get(), List.of(to.get().with(moved))));
    }

    /** Numbers of the documents that another arrangement gives other pages, or none. */
    Set<Integer> repagedBy(Arrangement other) {
        Map<Integer, List<Integer>> then = new HashMap<>();
        other.documents.forEach(document -> then.put(document.number(), document.pages()));
        var repaged = new TreeSet<Integer>();
        documents.stream()
                .filter(document -> !document.pages().equals(then.get(document.number())))
                .forEach(document -> repaged.add(document.number()));
        return repaged;
    }

    private Optional<ArrangedDocument> with(int page) {
        return documents.stream()
                .filter(document -> document.pages().contains(page))
                .findFirst();
    }

    private static ArrangedDocument without(ArrangedDocument document, List<Integer> taken) {
        return document.only(
                document.pages().stream().filter(page -> !taken.contains(page)).toList());
    }

    private Arrangement replaced(Map<ArrangedDocument, List<ArrangedDocument>> by) {
        var all = new ArrayList<ArrangedDocument>();
        documents.forEach(document -> all.addAll(by.getOrDefault(document, List.of(document))));
        return new Arrangement(all, next);
    }
}
