package vn.hoso.indexer.reception;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.dossier.DossierFilter;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.procedures.Procedure;
import vn.hoso.indexer.procedures.Procedures;

/** Finds what a clerk means: a procedure by words of its name, or a dossier on paper that the register has by its code. */
@Component
class FindMatches {

    private static final int PROCEDURES = 8;
    private static final int DOSSIERS = 4;
    private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Za-z]\\d{2}[.-].*|\\d{3}\\.\\d{2}\\..*");

    private final Procedures procedures;
    private final Dossiers dossiers;

    FindMatches(Procedures procedures, Dossiers dossiers) {
        this.procedures = procedures;
        this.dossiers = dossiers;
    }

    /** The likeliest, dossiers before procedures; none when nothing was typed. */
    List<Match> of(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? List.of()
                : Stream.concat(
                                dossiers(text),
                                procedures.search(text, PROCEDURES).stream()
                                        .map(one -> new Match("procedure", one.code(), one.name())))
                        .toList();
    }

    private Stream<Match> dossiers(String text) {
        if (!LIKE_A_CODE.matcher(text).matches()) {
            return Stream.empty();
        }
        var filter = new DossierFilter(text, null, null, null, null, null, null, null);
        return dossiers.list(filter, 1, DOSSIERS).rows().stream()
                .filter(line -> line.channel().paper())
                .map(line -> new Match(
                        "dossier",
                        line.code(),
                        procedures.find(line.procedure()).map(Procedure::name).orElse(line.procedure())));
    }
}
