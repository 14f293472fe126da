package vn.hoso.indexer.rates;

import java.util.Optional;
import org.springframework.ui.Model;

/**
 * Which item of a difference a page opens; none when the standings are left out.
 *
 * @param was where its dossiers stood
 * @param is where they stand
 * @param why what moved them
 * @param page page of its dossiers, from 1
 */
record DifferenceItem(
        Optional<Standing> was, Optional<Standing> is, Optional<Difference.Why> why, Optional<Integer> page) {

    /** Puts the difference and, when an item is open, its dossiers on a page. */
    void show(Behind old, Behind current, CompareFigures compare, Model model) {
        Difference difference = compare.compare(old, current);
        model.addAttribute("difference", difference);
        was.flatMap(from -> is.map(to -> difference.move(from, to, why.orElse(Difference.Why.DEFINITION))))
                .ifPresent(move -> {
                    model.addAttribute("move", move);
                    model.addAttribute("listing", compare.dossiers(old, current, move, page.orElse(1)));
                });
    }
}
