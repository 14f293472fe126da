package vn.hoso.local.verbs;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.PartStatus;
import vn.hoso.local.Stage;

/** How a verb speaks: plain lines for people, one JSON object a line for programs, never both on one stream. */
final class Say {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    Say(CommandSpec spec, boolean json) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.json = json;
    }

    /** Whether a person watches a terminal; the script that starts this JVM knows. */
    boolean terminal() {
        return !json && Boolean.getBoolean("hoso.terminal");
    }

    /** What is being done now; programs get it beside their output. */
    void step(String what) {
        (json ? err : out).println(what);
        (json ? err : out).flush();
    }

    /** A result for people. */
    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Text as it is, without an end of line. */
    void raw(String text) {
        out.print(text);
        out.flush();
    }

    /** A result for programs. */
    void object(Object value) {
        line(Json.MAPPER.writeValueAsString(value));
    }

    void status(LocalEdition edition) {
        for (PartStatus part : edition.status()) {
            if (json) {
                object(part);
            } else {
                line(String.format(Locale.ROOT, "  %-11s %-9s %s", part.part(), part.state(), part.address()));
            }
        }
    }

    /** Says where the pages are, and what to do next; {@code period} is the query of the link to the rates, or empty. */
    void whereToLook(LocalEdition edition, String period) {
        if (json) {
            return;
        }
        String pages = edition.stage(Stage.INDEXER).address();
        String data = edition.settings().data().toString();
        line("");
        line("Start page   " + pages);
        line("Dossiers     " + pages + "/dossiers");
        line("Rates        " + pages + "/rates" + period);
        line("Accounts     infra/hoso users add NAME --data " + data + " --role officer --agency H01");
        line("Drop a scan  infra/hoso drop --data " + data + " --agency H01 --wait FILE");
        line("Stop         infra/hoso down --data " + data);
        line("Logs         " + data + "/logs");
    }

    /** Made when first needed: most verbs print no JSON. */
    static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();

        private Json() {}
    }
}
