package vn.hoso.samples;

import java.util.List;

/**
 * A figure of the first months of 2023 that the example register gives: as the Government Office published it in October
 * and November 2023, but for the changes of {@code CONV.v1} over ten months, which follow from the bases of nine.
 *
 * @param lastMonth the last of the months from January 2023, {@code 2023-09} or {@code 2023-10}
 * @param group {@code ministry} or {@code locality}
 * @param definition id of the definition
 * @param percent per cent, two decimals after a point
 * @param points change against the same months of 2022 in percentage points, with its sign, two decimals after a point
 */
public record PublishedFigure(String lastMonth, String group, String definition, String percent, String points) {

    private static final List<PublishedFigure> ALL = List.of(
            new PublishedFigure("2023-09", "ministry", "CONV.v1", "81.39", "+29.70"),
            new PublishedFigure("2023-09", "locality", "CONV.v1", "70.24", "+31.40"),
            new PublishedFigure("2023-09", "ministry", "SEED-ERES.v1", "24.48", "+13.70"),
            new PublishedFigure("2023-09", "locality", "SEED-ERES.v1", "38.94", "+25.80"),
            new PublishedFigure("2023-10", "ministry", "CONV.v1", "82.42", "+30.73"),
            new PublishedFigure("2023-10", "locality", "CONV.v1", "70.15", "+31.31"),
            new PublishedFigure("2023-10", "ministry", "SEED-ERES.v1", "26.93", "+16.15"),
            new PublishedFigure("2023-10", "locality", "SEED-ERES.v1", "40.91", "+27.77"));

    /** All of them: by months, then by definition, ministries before localities. */
    public static List<PublishedFigure> all() {
        return ALL;
    }

    /** Those of the months up to one. */
    public static List<PublishedFigure> upTo(String lastMonth) {
        return ALL.stream()
                .filter(figure -> figure.lastMonth().equals(lastMonth))
                .toList();
    }

    /** Whose it is: {@code group:ministry} or {@code group:locality}. */
    public String subject() {
        return "group:" + group;
    }

    /** What the group is called in {@code vi} or {@code en}. */
    public String groupName(String language) {
        return group.equals("ministry")
                ? inLanguage(language, "Các bộ, cơ quan ngang bộ", "Ministries")
                : inLanguage(language, "Các địa phương", "Localities");
    }

    /** The figure as it is printed in {@code vi} or {@code en}. */
    public String percent(String language) {
        return inLanguage(language, percent.replace('.', ','), percent) + " %";
    }

    /** The change as it is printed in {@code vi} or {@code en}, without its unit. */
    public String points(String language) {
        return inLanguage(language, points.replace('.', ','), points);
    }

    private static String inLanguage(String language, String vietnamese, String english) {
        return language.equals("vi") ? vietnamese : english;
    }
}
