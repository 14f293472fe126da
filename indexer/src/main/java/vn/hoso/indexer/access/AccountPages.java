package vn.hoso.indexer.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Local accounts for the administrator. The pages ask the same door as programs do, which keeps the rules. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private static final String LIST = "redirect:/accounts";

    private final AccountsApi accounts;

    AccountPages(AccountsApi accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Model model) {
        return listed(new AccountsApi.Wanted("", "", Set.of(), Set.of(), null), null, model);
    }

    @PostMapping
    String add(
            @RequestParam("name") String name,
            @RequestParam("fullName") String fullName,
            @RequestParam(name = "roles", required = false) @Nullable List<Role> roles,
            @RequestParam("agencies") String agencies,
            @RequestParam("password") String password,
            Model model,
            RedirectAttributes next) {
        var wanted = new AccountsApi.Wanted(
                name.strip(),
                fullName.isBlank() ? name.strip() : fullName.strip(),
                roles == null ? Set.of() : Set.copyOf(roles),
                Arrays.stream(agencies.split("[\\s,;]+", -1))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                password);
        try {
            accounts.add(wanted);
        } catch (ResponseStatusException e) {
            return listed(wanted, "access.fault." + e.getStatusCode().value(), model);
        } catch (IllegalArgumentException e) {
            return listed(wanted, "access.fault.400", model);
        }
        next.addFlashAttribute("done", "access.added");
        return LIST;
    }

    @PostMapping("/{name}/password")
    String password(
            @PathVariable("name") String name,
            @RequestParam("password") String password,
            Model model,
            RedirectAttributes next) {
        try {
            accounts.password(name, new AccountsApi.Password(password));
        } catch (IllegalArgumentException e) {
            model.addAttribute("fault", "access.fault.password");
            return list(model);
        }
        next.addFlashAttribute("done", "access.passwordSet");
        return LIST;
    }

    @PostMapping("/{name}/disable")
    String disable(@PathVariable("name") String name, RedirectAttributes next) {
        accounts.disable(name);
        next.addFlashAttribute("done", "access.disabled");
        return LIST;
    }

    private String listed(AccountsApi.Wanted wanted, @Nullable String fault, Model model) {
        if (fault != null) {
            model.addAttribute("fault", fault);
        }
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("wanted", wanted);
        model.addAttribute("roles", Role.values());
        return "access/accounts";
    }
}
