package vn.hoso.indexer.arrangement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.PagesArranged;

/**
 * A document of a scan and its pages.
 *
 * @param number ordinal of the document in the scan, from 1; it stays with the document
 * @param pages pages of the scan, from 1, in order; at least one
 * @param sheet text of the mark of the sheet behind which it lies, or null
 * @param dossier code of its dossier as a sheet or a clerk says, or null
 * @param lies the dossier that a document which is split off from it lies under, if its own pages do not tell; or null
 */
record ArrangedDocument(
        int number,
        List<Integer> pages,
        @Nullable String sheet,
        @Nullable String dossier,
        @Nullable String lies) {

    /** Refuses what no document can be. */
    public ArrangedDocument {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("Document %d has no page".formatted(number));
        }
        pages = List.copyOf(pages);
    }

    static ArrangedDocument of(PagesArranged.Document told) {
        return new ArrangedDocument(
                told.number(), PageList.of(told.pageList()).pages(), told.sheet(), told.dossier(), told.dossier());
    }

    PagesArranged.Document told() {
        return new PagesArranged.Document(number, new PageList(pages).text(), sheet, dossier);
    }

    /** First page, by which documents are in order. */
    int first() {
        return pages.get(0);
    }

    ArrangedDocument with(List<Integer> others) {
        return new ArrangedDocument(
                number, Stream.concat(pages.stream(), others.stream()).sorted().toList(), sheet, dossier, lies);
    }

    ArrangedDocument only(List<Integer> kept) {
        return new ArrangedDocument(number, kept, sheet, dossier, lies);
    }

    /** A new document with some of its pages. */
    ArrangedDocument splitOff(int newNumber, List<Integer> taken) {
        return new ArrangedDocument(newNumber, taken, sheet, dossier == null ? lies : dossier, lies);
    }
}
