package vn.hoso.indexer.held;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.ScanHeld;

/**
 * What a clerk typed, one entry a doubt, in the order of the doubts.
 *
 * @param before the page before which to cut; empty where nothing is to be cut
 * @param dossier code of the dossier that begins there; empty where it is to be placed from the tray
 * @param sheet whether the page at the cut is itself a sheet, {@code true} or {@code false}
 */
record TypedCuts(
        @Nullable List<String> before,
        @Nullable List<String> dossier,
        @Nullable List<String> sheet) {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    /** Keys of messages that say what cannot be taken; empty when all can. */
    List<String> faults(ScanHeld held) {
        List<String> pages = filled(before);
        if (pages.stream().anyMatch(page -> !PAGE.matcher(page).matches() || Integer.parseInt(page) > held.pages())) {
            return List.of("held.fault.page");
        }
        return pages.stream().distinct().count() < pages.size() ? List.of("held.fault.twice") : List.of();
    }

    List<Cut> cuts(ScanHeld held) {
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < held.doubts().size(); i++) {
            String page = at(before, i);
            if (!page.isEmpty()) {
                String code = at(dossier, i);
                cuts.add(new Cut(
                        Integer.parseInt(page), Boolean.parseBoolean(at(sheet, i)), code.isEmpty() ? null : code));
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::before));
        return cuts;
    }

    private static List<String> filled(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    private static String at(@Nullable List<String> typed, int index) {
        return typed == null || index >= typed.size() ? "" : typed.get(index).strip();
    }
}
