package vn.hoso.indexer.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many agencies lie in each tenth of 0 to 100 per cent, ministries beside localities. The page and the report draw it;
 * here are only the places, in pixels of a drawing 640 wide and 250 high.
 *
 * @param columns one for each tenth and group with agencies in it
 * @param most how many agencies the fullest of them has
 */
public record Distribution(List<Column> columns, int most) {

    private static final int TENTHS = 10;
    private static final int LEFT = 40;
    private static final int TENTH = 57;
    private static final int COLUMN = 24;
    private static final int BOTTOM = 215;
    private static final int HIGHEST = 185;

    /**
     * The agencies of a group in a tenth.
     *
     * @param tenth 0 for below 10 %, 9 for 90 % and more
     * @param locality whether they are localities; else ministries
     * @param agencies how many
     */
    public record Column(int tenth, boolean locality, int agencies, double height) {

        /** Left edge. */
        public int x() {
            return LEFT + tenth * TENTH + (locality ? COLUMN + 2 : 0) + 3;
        }

        /** Upper edge. */
        public double y() {
            return BOTTOM - height;
        }
    }

    /** The distribution of those lines that are of agencies. */
    public static Distribution of(Stream<RateLine> lines) {
        int[][] counts = new int[2][TENTHS];
        lines.filter(line -> !(line.subject() instanceof Subject.OfGroup))
                .forEach(line -> line.rate()
                        .percent()
                        .ifPresent(percent -> counts[line.subject().id().startsWith("H") ? 1 : 0][
                                Math.min(TENTHS - 1, percent.intValue() / TENTHS)]++));
        int most = IntStream.of(0, 1)
                .flatMap(group -> IntStream.of(counts[group]))
                .max()
                .orElse(0);
        var columns = new ArrayList<Column>();
        for (int group = 0; group < 2; group++) {
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                int agencies = counts[group][tenth];
                if (agencies > 0) {
                    columns.add(new Column(tenth, group == 1, agencies, (double) HIGHEST * agencies / most));
                }
            }
        }
        return new Distribution(List.copyOf(columns), most);
    }

    /** How many agencies of a group lie in a tenth. */
    public int agencies(int tenth, boolean locality) {
        return columns.stream()
                .filter(column -> column.tenth() == tenth && column.locality() == locality)
                .mapToInt(Column::agencies)
                .sum();
    }

    /** Where a tenth begins. */
    public int edge(int tenth) {
        return LEFT + tenth * TENTH;
    }
}
