package vn.hoso.indexer.rates;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is owed, by age, of everything or of one agency or group. */
@Controller
class DebtPages {

    private final Debts debts;

    DebtPages(Debts debts) {
        this.debts = debts;
    }

    @GetMapping("/rates/debt")
    String owed(@RequestParam(name = "subject", defaultValue = "") String subject, Model model) {
        try {
            model.addAttribute("subject", subject);
            model.addAttribute(
                    "debts", debts.of(subject.isBlank() ? Optional.empty() : Optional.of(Subject.of(subject.strip()))));
            return "rates/debt";
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
