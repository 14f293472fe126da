package vn.hoso.local.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.line.Line;
import vn.hoso.local.line.NewAccount;

/**
 * One account for each role, so that a demonstration can be looked at with everybody's eyes. The passwords are made
 * anew for each edition and written into a file that its owner alone may read.
 */
final class AccountsToTry {

    private final LocalEdition edition;

    AccountsToTry(LocalEdition edition) {
        this.edition = edition;
    }

    /** Makes those that are missing, and gives the lines of the file. */
    List<String> make() {
        Path file = edition.settings().accountsFile();
        try {
            if (!Files.exists(file)) {
                write(file, accounts());
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    private List<NewAccount> accounts() {
        var line = new Line(edition);
        Set<String> known = line.accounts()
                .valueStream()
                .map(account -> account.path("name").asString(""))
                .collect(Collectors.toSet());
        List<NewAccount> accounts = List.of(
                account("motcua", "Cán bộ một cửa", "CLERK", "H15.50.05"),
                account("canbo", "Cán bộ kiểm tra", "OFFICER", "*"),
                account("lanhdao", "Lãnh đạo cơ quan", "READER", "H01"),
                account("quantri", "Người quản trị", "ADMINISTRATOR", "*"));
        for (NewAccount account : accounts) {
            if (known.contains(account.name())) {
                line.setPassword(account.name(), account.password());
            } else {
                line.addAccount(account);
            }
        }
        return accounts;
    }

    private static NewAccount account(String name, String fullName, String role, String agency) {
        return new NewAccount(name, fullName, List.of(role), List.of(agency), Passwords.make());
    }

    private static void write(Path file, List<NewAccount> accounts) throws IOException {
        String text = accounts.stream()
                .map(account -> String.format(
                        Locale.ROOT,
                        "%-8s  %s  %s (%s)%n",
                        account.name(),
                        account.password(),
                        account.fullName(),
                        account.roles().get(0).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
