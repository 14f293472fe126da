package vn.hoso.indexer.procedures;

import java.util.List;

/**
 * An administrative procedure (<i>thủ tục hành chính</i>).
 *
 * @param code national code, for example {@code 1.001193}
 * @param name Vietnamese name
 * @param papers what an applicant hands in, in the catalogue's order; none when the catalogue lists none
 */
public record Procedure(String code, String name, List<RequiredPaper> papers) {}
