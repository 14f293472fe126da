package vn.hoso.local.verbs;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoso.local.line.Line;

/** Gives an account another password. */
@Command(name = "password", description = "Makes another password for an account and prints it. Ends its sessions.")
final class UserPasswordVerb extends EditionVerb {

    @Parameters(paramLabel = "NAME", description = "Whose.")
    String name = "";

    @Override
    public Integer call() {
        String password = Passwords.make();
        new Line(where.running()).setPassword(name, password);
        tell(say(), json, Map.of("name", name, "password", password));
        return 0;
    }

    static void tell(Say say, boolean json, Map<String, String> made) {
        if (json) {
            say.object(made);
        } else {
            say.line("Name      " + made.get("name"));
            say.line("Password  " + made.get("password") + "   (it is shown this once)");
        }
    }
}
