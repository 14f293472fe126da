package vn.hoso.indexer.rates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.indexer.shipped.ShippedTable;

/**
 * Rates of the localities as a map of tiles of one size, so that a small province is seen as well as a large one. Tiles lie
 * about where the 63 provinces of before 1 July 2025 lay; of those that merged the one that went on keeps its place. The
 * page and the report draw it; here are only the places, in pixels of a drawing 640 wide.
 *
 * @param tiles one for each locality with a place on the map
 */
public record TileMap(List<Tile> tiles) {

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
    public record Tile(RateLine line, int x, int y, int shade) {

        /** The Vietnamese name without the word for what kind of place it is. */
        public String nameVi() {
            return line.nameVi().replaceFirst("^(Tỉnh|Thành phố) ", "");
        }

        /** The English name, without it too. */
        public String nameEn() {
            return line.nameEn().replaceFirst(" (Province|City)$", "");
        }
    }

    /** The map of those lines that are of localities. */
    public static TileMap of(Stream<RateLine> lines) {
        return new TileMap(lines.flatMap(line -> tile(line).stream()).toList());
    }

    private static Optional<Tile> tile(RateLine line) {
        return Optional.ofNullable(PLACES.get(line.subject().id()))
                .map(place -> new Tile(line, place.column() * WIDTH, place.row() * HEIGHT, shade(line.rate())));
    }

    private static int shade(Rate rate) {
        return rate.percent()
                .map(percent -> Math.min(SHADES - 1, percent.intValue() * SHADES / 100))
                .orElse(-1);
    }

    /** Height of the drawing. */
    public int height() {
        return ROWS * HEIGHT;
    }
}
