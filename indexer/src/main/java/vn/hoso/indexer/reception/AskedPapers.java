package vn.hoso.indexer.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.procedures.Procedure;
import vn.hoso.indexer.procedures.RequiredPaper;

/**
 * What the form asks a clerk to count.
 *
 * @param procedure code of the procedure
 * @param name its name, or its code when the catalogue does not have it
 * @param dossier code of the dossier when the register has it, else null
 * @param applicant who brought it, as was said before; empty when nothing was
 * @param papers the components, in the register's order
 * @param further sheets of further papers, as was said before
 * @param separators whether a separator sheet lies before each component
 */
record AskedPapers(
        String procedure,
        String name,
        @Nullable String dossier,
        String applicant,
        List<Paper> papers,
        @Nullable Integer further,
        boolean separators) {

    /**
     * One component.
     *
     * @param code its code
     * @param name its name, or its code when the catalogue does not have it
     * @param duty whether the law requires it
     * @param sheets what is filled in: as said before, else one sheet of what the law requires and none of the rest
     */
    record Paper(
            String code,
            String name,
            boolean duty,
            @Nullable Integer sheets) {}

    /** For a new dossier. */
    static AskedPapers of(Procedure procedure) {
        List<Paper> papers = procedure.papers().stream()
                .map(paper -> paper(paper.code(), paper.name(), paper.duty().mandatory()))
                .toList();
        return new AskedPapers(procedure.code(), procedure.name(), null, "", papers, null, false);
    }

    /** For a dossier that the register has. */
    static AskedPapers of(Dossier dossier, @Nullable Procedure procedure) {
        Map<String, String> names = procedure == null
                ? Map.of()
                : procedure.papers().stream().collect(Collectors.toMap(RequiredPaper::code, RequiredPaper::name));
        List<Paper> papers = dossier.components().stream()
                .map(one -> paper(one.code(), names.getOrDefault(one.code(), one.code()), one.duty()))
                .toList();
        String name = procedure == null ? dossier.procedure() : procedure.name();
        return new AskedPapers(dossier.procedure(), name, dossier.code(), "", papers, null, false);
    }

    /** The same, filled in with what was said before. */
    AskedPapers as(Declaration said) {
        List<@Nullable Integer> sheets = said.sheets();
        var filled = new ArrayList<Paper>();
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            filled.add(new Paper(paper.code(), paper.name(), paper.duty(), i < sheets.size() ? sheets.get(i) : null));
        }
        Integer last = sheets.size() > papers.size() ? sheets.get(papers.size()) : null;
        return new AskedPapers(procedure, name, dossier, said.applicant(), filled, last, said.separators());
    }

    private static Paper paper(String code, String name, boolean duty) {
        return new Paper(code, name, duty, duty ? 1 : 0);
    }
}
