package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.AgencyGroup;
import vn.hoso.indexer.shipped.ShippedTable;

/** What the pictures of a page show is what its figures say. */
class PicturesTest extends OnRealServers {

    private static final Pattern TILE = Pattern.compile("tile shade(-?\\d)\"[^>]*><title>([^<]*)</title>");
    private static final Pattern COLUMN =
            Pattern.compile("<rect class=\"bar( localities)?\" width=\"24\"[^>]*/>" + "<text[^>]*>(\\d+)</text>");

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

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(PicturesTest::groups).toList();
    }

    private static String groups(MatchResult match) {
        return match.group(1) + " " + match.group(2);
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
