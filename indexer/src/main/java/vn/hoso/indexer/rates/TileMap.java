package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoso.indexer.shipped.ShippedTable;

/**
 * Rates of the localities as a map of tiles of one size, so that a small province is seen as well as a large one. Tiles lie
 * about where the 63 provinces of before 1 July 2025 lay; of those that merged the one that went on keeps its place. The
 * page draws it; here are only the places, in pixels of a drawing 640 wide.
 *
 * @param tiles one for each locality with a place on the map
 */
record TileMap(List<Tile> tiles) {

    private static final int WIDTH = 91;
    private static final int HEIGHT = 25;
    private static final int ROWS = 22;
    private static final int SHADES = 5;

    private static final Map<String, Place> PLACES = ShippedTable.lines("/rates/tiles.csv").stream()
            .collect(Collectors.toMap(
                    line -> line.get("code"),
                    line -> new Place(Integer.parseInt(line.get("column")), Integer.parseInt(line.get("row")))));

    private record Place(int column, int row) {}

    /**
     * One locality.
     *
     * @param x left edge
     * @param y upper edge
     * @param shade 0, the lowest fifth of 0 to 100 per cent, to 4, the highest; −1 when nothing was counted
     */
    record Tile(RateRow row, int x, int y, int shade) {

        /** The Vietnamese name without the word for what kind of place it is. */
        public String nameVi() {
            return row.line().nameVi().replaceFirst("^(Tỉnh|Thành phố) ", "");
        }

        /** The English name, without it too. */
        public String nameEn() {
            return row.line().nameEn().replaceFirst(" (Province|City)$", "");
        }
    }

    static TileMap of(List<RateRow> rows) {
        return new TileMap(rows.stream().flatMap(row -> tile(row).stream()).toList());
    }

    private static Optional<Tile> tile(RateRow row) {
        return Optional.ofNullable(PLACES.get(row.line().subject().id()))
                .map(place -> new Tile(row, place.column() * WIDTH, place.row() * HEIGHT, shade(row)));
    }

    private static int shade(RateRow row) {
        BigDecimal percent = row.percent();
        return percent == null ? -1 : Math.min(SHADES - 1, percent.intValue() * SHADES / 100);
    }

    /** Height of the drawing. */
    public int height() {
        return ROWS * HEIGHT;
    }
}
