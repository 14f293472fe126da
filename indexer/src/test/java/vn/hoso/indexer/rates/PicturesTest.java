package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.hoso.indexer.Chromium;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.ShownTable;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.AgencyGroup;
import vn.hoso.indexer.shipped.ShippedTable;

/** What the pictures of a page show is what its figures say. */
class PicturesTest extends OnRealServers {

    private static final Pattern TILE = Pattern.compile("tile shade(-?\\d)\"[^>]*><title>([^<]*)</title>");
    private static final Pattern COLUMN =
            Pattern.compile("<rect class=\"bar( localities)?\" width=\"24\"[^>]*/>" + "<text[^>]*>(\\d+)</text>");

    private static final Pattern BAR = Pattern.compile(
            "<rect class=\"bar\" x=\"250\" height=\"14\" y=\"(\\d+)\" width=\"([0-9.]+)\"><title>([^<]*)</title>");
    private static final Pattern LINE = Pattern.compile("<polyline class=\"([^\"]*)\" points=\"([^\"]*)\"");
    private static final Pattern DOT = Pattern.compile(
            "<circle r=\"3.5\" class=\"[^\"]*\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"><title>([^<]*)</title>");

    @Test
    void each_locality_has_a_tile_of_its_own() {
        var tiles = ShippedTable.lines("/rates/tiles.csv");
        assertThat(tiles.stream().map(tile -> tile.get("code")))
                .containsExactlyInAnyOrderElementsOf(new Agencies().codes(AgencyGroup.LOCALITY));
        assertThat(tiles.stream().map(tile -> tile.get("column") + "," + tile.get("row")))
                .doesNotHaveDuplicates();
    }

    @Test
    void map_and_distribution_show_each_agency_once_where_its_rate_lies() {
        register(
                "H14-110601-0001,H14,1.001193,COUNTER,2011-06-01,4,,false,,,TK/true/ATTACHED",
                "H18-110601-0001,H18,1.001193,COUNTER,2011-06-01,4,,false,,,TK/true/ATTACHED",
                "H18-110601-0002,H18,1.001193,COUNTER,2011-06-01,4,,false,,,TK/true/MISSING",
                "H26-110601-0001,H26,1.001193,ONLINE,2011-06-01,4,,false,,,TK/true/ATTACHED",
                "G12-110601-0001,G12,1.001193,COUNTER,2011-06-01,4,,false,,,TK/true/MISSING");
        String page = page("/rates?from=2011-06&to=2011-06&definition=CONV.v1&lang=en");
        assertThat(found(TILE, page))
                .containsExactlyInAnyOrder(
                        "4 Cao Bang Province: 100.00 %", "2 Dien Bien Province: 50.00 %", "-1 Ha Noi City: –");
        assertThat(found(COLUMN, page)).containsExactly("null 1", " localities 1", " localities 1");
        assertThat(page).doesNotContain("class=\"target\"");
        assertThat(page("/rates?from=2011-06&to=2011-06&definition=DIGI.2022&lang=en"))
                .contains("class=\"target\"", "target 80 %");
    }

    @Test
    void bars_are_as_long_as_their_rates_the_groups_side_by_side_and_then_the_highest_first() {
        registerQuarter();
        String page = page("/rates?from=2011-07&to=2011-09&definition=CONV.v1&lang=en");
        List<MatchResult> bars = BAR.matcher(page).results().toList();
        assertThat(bars.stream().map(bar -> bar.group(3)))
                .containsExactly(
                        "Ministries: 50.00 %",
                        "Localities: 66.67 %",
                        "Dien Bien Province: 75.00 %",
                        "Ministry of Finance: 50.00 %",
                        "Cao Bang Province: 50.00 %");
        for (int i = 0; i < bars.size(); i++) {
            assertThat(Integer.parseInt(bars.get(i).group(1))).isEqualTo(25 + 34 * i);
            double percent = Double.parseDouble(bars.get(i).group(3).replaceAll(".*: | %", ""));
            assertThat(Double.parseDouble(bars.get(i).group(2))).isEqualTo(3.1 * percent, within(0.001));
        }
    }

    @Test
    void the_trend_goes_through_the_rate_of_each_month_and_past_one_without_dossiers() {
        registerQuarter();
        String page = page("/rates?from=2011-07&to=2011-09&definition=CONV.v1&lang=en");
        // 100 % stands at 20, 0 % at 220; three months at 46, 331 and 616.
        assertThat(found(LINE, page))
                .containsExactly("trend 46.0,220.0 616.0,20.0", "trend second 46.0,120.0 616.0,70.0");
        assertThat(found(DOT, page))
                .containsExactly(
                        "46.0 220.0 Ministries · 07/2011: 0.00 %",
                        "616.0 20.0 Ministries · 09/2011: 100.00 %",
                        "46.0 120.0 Localities · 07/2011: 50.00 %",
                        "616.0 70.0 Localities · 09/2011: 75.00 %");
        assertThat(ShownTable.row(page, ">08/2011</th>")).containsExactly("08/2011", "–", "–");
    }

    @Test
    void a_printed_page_has_its_figures_and_pictures_and_nothing_that_is_for_the_screen() throws IOException {
        registerQuarter();
        signedIn("ADMINISTRATOR", "*");
        byte[] pdf;
        try (BrowserContext person = Chromium.signedIn("http://127.0.0.1:" + port, "administrator-all", PASSWORD);
                Page page = person.newPage()) {
            page.navigate("/rates?from=2011-07&to=2011-09&definition=CONV.v1&lang=en");
            pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        }
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            var paper = new OnPaper();
            String text = paper.getText(printed);
            assertThat(text)
                    .contains(
                            "By group and agency",
                            "Dien Bien Province",
                            "75.00 %",
                            "3 / 4",
                            "07/2011",
                            "Map of the localities")
                    .doesNotContain("Sign out", "Wallboard", "Compared from", "Show");
            assertThat(paper.cutOff()).isEmpty();
        }
    }

    /** Reads a printed page, and which of its words are cut off by the right edge of the paper. */
    private static final class OnPaper extends PDFTextStripper {

        private final List<String> cutOff = new ArrayList<>();

        @Override
        protected void writeString(String words, List<TextPosition> letters) throws IOException {
            TextPosition last = letters.get(letters.size() - 1);
            if (last.getXDirAdj() + last.getWidthDirAdj() > last.getPageWidth()) {
                cutOff.add(words);
            }
            super.writeString(words, letters);
        }

        List<String> cutOff() {
            return cutOff;
        }
    }

    /** Ministries met 0 of 1 in July and 1 of 1 in September, localities 1 of 2 and 3 of 4; nothing came in August. */
    private void registerQuarter() {
        register(
                "G12-110701-0001,G12,1.001193,COUNTER,2011-07-01,4,,false,,,TK/true/MISSING",
                "G12-110901-0001,G12,1.001193,COUNTER,2011-09-01,4,,false,,,TK/true/ATTACHED",
                "H14-110701-0001,H14,1.001193,COUNTER,2011-07-01,4,,false,,,TK/true/ATTACHED",
                "H14-110701-0002,H14,1.001193,COUNTER,2011-07-01,4,,false,,,TK/true/MISSING",
                "H18-110901-0001,H18,1.001193,COUNTER,2011-09-01,4,,false,,,TK/true/ATTACHED",
                "H18-110901-0002,H18,1.001193,COUNTER,2011-09-01,4,,false,,,TK/true/ATTACHED",
                "H18-110901-0003,H18,1.001193,COUNTER,2011-09-01,4,,false,,,TK/true/ATTACHED",
                "H18-110901-0004,H18,1.001193,COUNTER,2011-09-01,4,,false,,,TK/true/MISSING");
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(PicturesTest::groups).toList();
    }

    private static String groups(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .collect(Collectors.joining(" "));
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
