package vn.hoso.indexer.trust;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.access.Person;

/** The second look: one value after the other beside the picture of its place. When all are judged, what came of it. */
@Controller
class LotPages {

    private final Lots lots;
    private final JudgeLot judge;

    LotPages(Lots lots, JudgeLot judge) {
        this.lots = lots;
        this.judge = judge;
    }

    @GetMapping("/trust/lots/{lot}")
    String next(@PathVariable("lot") long id, Model model) {
        Lot lot = lot(id);
        model.addAttribute("lot", lot);
        if (!lot.finished()) {
            model.addAttribute(
                    "value", lots.next(id, Person.asking().fullName()).orElse(null));
            return "trust/look";
        }
        model.addAttribute("wrong", lots.wrong(id));
        model.addAttribute("signedOff", lots.signedOff(lot));
        return "trust/lot";
    }

    @PostMapping("/trust/lots/{lot}/{place}")
    String judge(@PathVariable("lot") long id, @PathVariable("place") int place, @RequestParam("right") boolean right) {
        lot(id);
        judge.judge(id, place, right);
        return "redirect:/trust/lots/" + id;
    }

    private Lot lot(long id) {
        return lots.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no lot " + id));
    }
}
