package vn.hoso.indexer.audit;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.audit.ShownEntry.Change;
import vn.hoso.plumbing.topics.JsonMessages;

/** Turns an entry into what people read: which record, and of it only what is not as it was. */
@Component
class ShowEntry {

    private static final Pattern OF_SCAN = Pattern.compile("(?<scan>[0-9a-f]{64})(/(?<number>\\d+))?.*");

    /** A value is shown so far; the trail has all of it. */
    private static final int LONGEST = 200;

    private final JsonMessages json;

    ShowEntry(JsonMessages json) {
        this.json = json;
    }

    ShownEntry show(AuditEntry entry) {
        boolean asked = entry.subject().startsWith("/");
        int slash = entry.subject().indexOf('/');
        boolean named = !asked && slash > 0;
        String subject = named ? entry.subject().substring(slash + 1) : entry.subject();
        return new ShownEntry(
                entry.id(),
                entry.at(),
                entry.who(),
                entry.what(),
                named ? entry.subject().substring(0, slash) : null,
                subject,
                asked ? entry.subject() : link(subject),
                changes(entry));
    }

    private static @Nullable String link(String subject) {
        Matcher scan = OF_SCAN.matcher(subject);
        if (!scan.matches()) {
            return null;
        }
        return "/scans/" + scan.group("scan") + (scan.group("number") == null ? "" : "?number=" + scan.group("number"));
    }

    private List<Change> changes(AuditEntry entry) {
        @Nullable JsonNode before = entry.before() == null ? null : json.tree(entry.before());
        @Nullable JsonNode after = entry.after() == null ? null : json.tree(entry.after());
        var names = new TreeSet<String>();
        for (JsonNode record : List.of(
                Objects.requireNonNullElse(before, json.tree("{}")),
                Objects.requireNonNullElse(after, json.tree("{}")))) {
            names.addAll(record.propertyNames());
        }
        return names.stream()
                .map(name -> new Change(name, text(before, name), text(after, name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode record, String name) {
        if (record == null || record.path(name).isNull() || record.path(name).isMissingNode()) {
            return null;
        }
        String text = record.path(name).isString()
                ? record.path(name).asString()
                : record.path(name).toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
