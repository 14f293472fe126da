package vn.hoso.local.verbs;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Proves that the audit trail is whole. */
@Command(
        name = "verify",
        description =
                "Goes through the whole trail and names the first entry that was changed, removed, written anew or"
                        + " cut off. Exit code 1 when there is one.")
final class VerifyAuditVerb extends EditionVerb {

    @Override
    public Integer call() {
        JsonNode verdict = new Line(where.running()).verifyAudit();
        boolean whole = verdict.path("broken").isNull();
        say().line(json ? verdict.toString() : whole ? whole(verdict) : broken(verdict));
        return whole ? 0 : 1;
    }

    private static String whole(JsonNode verdict) {
        return "The trail is whole: " + verdict.path("entries").asLong(0) + " entries, "
                + verdict.path("anchors").asInt(0) + " of them kept outside the database too.";
    }

    private static String broken(JsonNode verdict) {
        String why = switch (verdict.path("why").asString("")) {
            case "CHANGED" -> "was changed";
            case "REMOVED" -> "was removed";
            case "UNCHAINED" -> "does not go on from the one before it";
            case "REWRITTEN" -> "was written anew";
            default -> "and those after it were cut off";
        };
        return "The trail is broken: entry " + verdict.path("broken").asLong(0) + " " + why
                + ". Keep the database as it is, and compare it with a backup.";
    }
}
