package vn.hoso.indexer.numbering;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a number of a day stands among the known papers of the same body, notation and year. The register of issued
 * papers (<i>sổ đăng ký văn bản đi</i>) gives one number after the other within a year (Decree 30/2020/NĐ-CP, Article
 * 15), so a greater number is of the same day or a later one.
 *
 * @param neighbours the nearest known papers: with a lesser number, with the same, with a greater one; 0 to 3
 * @param fits whether the day lies between those of the neighbours on both sides
 * @param contradicts whether a neighbour speaks against it
 */
public record RegisterOrder(List<RegisteredPaper> neighbours, boolean fits, boolean contradicts) {

    static RegisterOrder of(int number, LocalDate day, List<RegisteredPaper> neighbours) {
        boolean against = neighbours.stream().anyMatch(other -> contradicts(number, day, other));
        boolean before = neighbours.stream().anyMatch(other -> other.paperNumber() < number);
        boolean after = neighbours.stream().anyMatch(other -> other.paperNumber() > number);
        return new RegisterOrder(neighbours, before && after && !against, against);
    }

    private static boolean contradicts(int number, LocalDate day, RegisteredPaper other) {
        int byNumber = Integer.compare(other.paperNumber(), number);
        int byDay = other.issuedOn().compareTo(day);
        return byNumber == 0 ? byDay != 0 : byNumber < 0 ? byDay > 0 : byDay < 0;
    }
}
