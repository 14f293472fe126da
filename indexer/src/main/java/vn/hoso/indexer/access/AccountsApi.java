package vn.hoso.indexer.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Local accounts by REST. An administrator manages those that reach no further than they themselves do. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "users", description = "Local accounts, their roles and agencies")
class AccountsApi {

    /** NIST SP 800-63B asks for no less than 8 and for no other rule; long beats odd. */
    private static final int SHORTEST = 10;

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    AccountsApi(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Operation(summary = "The accounts within reach")
    @GetMapping
    List<AccountView> all() {
        return accounts.all().stream()
                .filter(kept -> isMine(kept.account()))
                .map(AccountView::of)
                .toList();
    }

    @Operation(summary = "A new account", description = "agencies: codes, each with the units below it; * is all.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AccountView add(@RequestBody Wanted wanted) {
        var account = new Account(wanted.name(), wanted.fullName(), wanted.roles(), wanted.agencies());
        if (!isMine(account)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "These agencies are beyond your own");
        }
        if (!accounts.add(account, passwords.encode(checked(wanted.password())))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "There is an account " + account.name());
        }
        return AccountView.of(mine(account.name()));
    }

    @Operation(summary = "Another password", description = "Ends the sessions of the account.")
    @PostMapping("/{name}/password")
    AccountView password(@PathVariable String name, @RequestBody Password wanted) {
        accounts.setPassword(mine(name).account().name(), passwords.encode(checked(wanted.password())));
        return AccountView.of(mine(name));
    }

    @Operation(summary = "Lets an account in no more", description = "Ends its sessions. What it did stays its own.")
    @PostMapping("/{name}/disable")
    AccountView disable(@PathVariable String name) {
        accounts.disable(mine(name).account().name());
        return AccountView.of(mine(name));
    }

    private Accounts.Kept mine(String name) {
        return accounts.find(name)
                .filter(kept -> isMine(kept.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no account " + name));
    }

    private static boolean isMine(Account account) {
        Reach mine = Reach.current();
        return account.agencies().stream().allMatch(mine::covers);
    }

    private static String checked(@Nullable String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST + " characters");
        }
        return password;
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    /** An account to be made. */
    record Wanted(
            String name,
            String fullName,
            Set<Role> roles,
            Set<String> agencies,
            @Nullable String password) {

        /** What was left out is empty, and then refused in words. */
        Wanted {
            name = name == null ? "" : name;
            fullName = fullName == null ? name : fullName;
            roles = roles == null ? Set.of() : roles;
            agencies = agencies == null ? Set.of() : agencies;
        }
    }

    /** A password to be set. */
    record Password(@Nullable String password) {}

    /** An account as the REST interface gives it. */
    record AccountView(String name, String fullName, Set<Role> roles, Set<String> agencies, boolean disabled) {

        static AccountView of(Accounts.Kept kept) {
            Account account = kept.account();
            return new AccountView(
                    account.name(),
                    account.fullName(),
                    new TreeSet<>(account.roles()),
                    new TreeSet<>(account.agencies()),
                    kept.disabledAt() != null);
        }
    }
}
