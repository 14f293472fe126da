package vn.hoso.local.verbs;

import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Lists the accounts. */
@Command(name = "list", description = "The accounts, with their roles and agencies.")
final class ListUsersVerb extends EditionVerb {

    @Override
    public Integer call() {
        var say = say();
        for (JsonNode account : new Line(where.running()).accounts()) {
            say.line(json ? account.toString() : row(account));
        }
        return 0;
    }

    private static String row(JsonNode account) {
        return String.format(
                Locale.ROOT,
                "  %-16s %-28s %-20s %s%s",
                account.path("name").asString(""),
                account.path("fullName").asString(""),
                words(account.path("roles")),
                words(account.path("agencies")),
                account.path("disabled").asBoolean(false) ? "  (disabled)" : "");
    }

    private static String words(JsonNode list) {
        return list.valueStream()
                .map(word -> word.asString("").toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","))
                .toUpperCase(Locale.ROOT);
    }
}
