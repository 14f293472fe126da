package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoso.local.line.ExportScan;
import vn.hoso.local.line.Line;

/** Writes a scan and what was read from it into a folder. */
@Command(
        name = "export",
        description = {
            "Writes original.<ext> and, for each document, document-N.pdf, .alto.xml, .txt and .fields.json",
            "(type, number, notation, date, issuer, subject, each with confidence and place; null where in doubt)."
        })
final class ExportVerb extends EditionVerb {

    @Parameters(index = "0", paramLabel = "SCAN", description = "SHA-256 of the scan.")
    String scan = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder to write to; made when missing.")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        var say = say();
        for (Path file : new ExportScan(new Line(where.running())).export(scan, folder)) {
            if (json) {
                say.object(Map.of("file", file.toString()));
            } else {
                say.line(file.toString());
            }
        }
        return 0;
    }
}
