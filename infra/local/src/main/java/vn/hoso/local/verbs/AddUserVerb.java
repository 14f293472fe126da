package vn.hoso.local.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.line.Line;
import vn.hoso.local.line.NewAccount;

/** Makes an account. */
@Command(name = "add", description = "Makes an account, and prints the password that was made for it.")
final class AddUserVerb extends EditionVerb {

    @Parameters(paramLabel = "NAME", description = "What its owner signs in with.")
    String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            split = ",",
            description = "clerk, officer, reader or administrator; several parted by commas.")
    List<String> roles = List.of();

    @Option(
            names = "--agency",
            paramLabel = "CODE",
            required = true,
            split = ",",
            description = "Agency code, with the units below it; several parted by commas; * for all.")
    List<String> agencies = List.of();

    @Option(names = "--full-name", paramLabel = "TEXT", description = "How the owner is named to others.")
    Optional<String> fullName = Optional.empty();

    @Override
    public Integer call() {
        String password = Passwords.make();
        new Line(where.running())
                .addAccount(new NewAccount(
                        name,
                        fullName.orElse(name),
                        roles.stream()
                                .map(role -> role.toUpperCase(Locale.ROOT))
                                .toList(),
                        agencies,
                        password));
        UserPasswordVerb.tell(say(), json, Map.of("name", name, "password", password));
        return 0;
    }
}
