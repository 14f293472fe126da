package vn.hoso.indexer.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.procedures.Procedure;
import vn.hoso.indexer.procedures.Procedures;
import vn.hoso.indexer.search.FoldedText;

/** Finds what a group may be spelt like: as it was read elsewhere and sure, as the lists have it, as it was read in the group. */
@Component
class FindSpellings {

    /** Each is chosen by its digit. */
    private static final int MOST = 9;

    /** However often a name was read, the lists are asked too. */
    private static final int MOST_SURE = 4;

    /** A procedure whose name is the reading is among the first of those that have all its words. */
    private static final int LOOKED_AT = 50;

    private final ReadingGroups groups;
    private final KnownNames names;
    private final Procedures procedures;

    FindSpellings(ReadingGroups groups, KnownNames names, Procedures procedures) {
        this.groups = groups;
        this.names = names;
        this.procedures = procedures;
    }

    /** The likeliest first, each once, nine at most. */
    List<Spelling> of(ReadingGroup group) {
        String reading = group.readings().get(0);
        Map<String, Spelling> found = new LinkedHashMap<>();
        Stream.of(
                        groups.sure(group).stream().limit(MOST_SURE),
                        names.in(reading).stream(),
                        procedures.search(reading, LOOKED_AT).stream()
                                .map(Procedure::name)
                                .filter(name -> FoldedText.folded(name).equals(group.key()))
                                .map(name -> new Spelling(name, Spelling.Source.PROCEDURE, 0)),
                        group.readings().stream().map(read -> new Spelling(read, Spelling.Source.DOUBTFUL, 0)))
                .flatMap(spellings -> spellings)
                .forEach(spelling -> found.putIfAbsent(spelling.text(), spelling));
        return found.values().stream().limit(MOST).toList();
    }
}
