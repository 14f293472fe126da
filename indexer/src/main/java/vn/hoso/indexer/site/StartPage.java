package vn.hoso.indexer.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Tells each of the three users what to do next, and where to go, with what waits for them now. */
@Controller
class StartPage {

    private final List<LiveCount> counts;

    StartPage(List<LiveCount> counts) {
        this.counts = counts;
    }

    @GetMapping("/")
    String start(
            Model model,
            HttpServletRequest request,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        Map<String, Long> now = counts.stream()
                .collect(Collectors.toMap(LiveCount::name, count -> count.now().getAsLong(), Long::sum));
        model.addAttribute("counts", now);
        model.addAttribute("next", NextStep.of(now, request::isUserInRole));
        return fragment ? "site/start :: ways" : "site/start";
    }
}
