package vn.hoso.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which account PostgreSQL runs: it refuses root.
 *
 * <p>An ordinary user runs it as is. Root first tries a user namespace ({@code unshare -U}), in which the process is
 * nobody while its files stay root's. Where the kernel or the container forbids that, it runs as the unprivileged user
 * {@code postgres}, or {@code nobody}, who owns the data folder; the one capability left to it lets it walk through
 * folders such as {@code /root} that are closed to others.
 */
enum PostgresAccount {
    /** The user who started Hoso. */
    OWN,
    /** Root, mapped to nobody in a namespace of its own. */
    NAMESPACE,
    /** Root, stepped down to an unprivileged user. */
    UNPRIVILEGED;

    static PostgresAccount choose() {
        if (!ShortCommand.run("ask who I am", List.of("id", "-u"), "").strip().equals("0")) {
            return OWN;
        }
        return ShortCommand.succeeds("unshare", "-U", "true") ? NAMESPACE : UNPRIVILEGED;
    }

    /** The command that runs a program under this account. */
    List<String> running(List<String> command) {
        var whole = new ArrayList<String>();
        switch (this) {
            case OWN -> {}
            case NAMESPACE -> whole.addAll(List.of("unshare", "-U", "--"));
            case UNPRIVILEGED -> {
                String user = user();
                whole.addAll(List.of(
                        "setpriv",
                        "--reuid=" + user,
                        "--regid=" + group(user),
                        "--clear-groups",
                        "--inh-caps=-all,+dac_override",
                        "--ambient-caps=-all,+dac_override",
                        "--"));
            }
        }
        whole.addAll(command);
        return whole;
    }

    /** Makes the folder belong to the account. */
    void own(Path folder) {
        if (this == UNPRIVILEGED && Files.exists(folder)) {
            ShortCommand.run(
                    "give PostgreSQL's folder to the user " + user(),
                    List.of("chown", "-R", user() + ":" + group(user()), folder.toString()),
                    "");
        } else if (this == NAMESPACE && Files.exists(folder)) {
            // A folder that was once made under the other account.
            ShortCommand.run("take PostgreSQL's folder back", List.of("chown", "-R", "0:0", folder.toString()), "");
        }
    }

    private static String user() {
        return ShortCommand.succeeds("id", "postgres") ? "postgres" : "nobody";
    }

    private static String group(String user) {
        return ShortCommand.run("look up the group of " + user, List.of("id", "-gn", user), "")
                .strip();
    }
}
