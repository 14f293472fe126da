package vn.hoso.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A request that a mapping answers, with the records of H22.01 in its places. All of them are taken from what Spring knows,
 * so that a new one cannot be forgotten.
 *
 * @param method of HTTP
 * @param path with what must be asked
 */
public record Door(String method, String path) {

    private static final Pattern PLACE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    private static final Map<String, List<String>> FILLINGS = Map.of(
            "scan", List.of(ExampleRecords.SCAN, ExampleRecords.LOOSE, ExampleRecords.HELD, ExampleRecords.REFUSED),
            "code", List.of(ExampleRecords.DOSSIER),
            "field", List.of("signer"),
            "lot", List.of(ExampleRecords.LOT, ExampleRecords.JUDGED_LOT),
            "definition", List.of("CONV.v1"));

    /** Every door there is but the sign-in and the error page, which are open. */
    public static List<Door> of(List<RequestMappingHandlerMapping> mappings) {
        var doors = new ArrayList<Door>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String pattern : info.getPatternValues()) {
                    if (Set.of("/sign-in", "/error").contains(pattern)) {
                        continue;
                    }
                    Set<String> methods = new TreeSet<>();
                    info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
                    for (String method : methods.isEmpty() ? Set.of("GET") : methods) {
                        filled(pattern).forEach(path -> doors.add(new Door(method, path + asked(path))));
                    }
                }
            }
        }
        assertThat(doors).hasSizeGreaterThan(60);
        return doors;
    }

    /** Makes the request, with an empty body when it brings one. */
    public HttpResponse<String> knock(Visitor visitor) {
        return method.equals("GET") ? visitor.get(path) : visitor.postJson(path, "{}");
    }

    /** What some doors must be asked, so that they answer at all. */
    private static String asked(String path) {
        if (path.startsWith("/rates/report")) {
            return "?period=2017-10";
        }
        if (path.contains("rates")) {
            return "?from=2017-01&to=2017-12&definition=CONV.v1&against=CONV.v2&subject=H22&side=DENOMINATOR";
        }
        if (path.startsWith("/verification/groups/")) {
            return "?reading=nguyen+thi+thuy";
        }
        return path.equals("/search") ? "?q=thuy" : "";
    }

    private static List<String> filled(String pattern) {
        List<String> paths = List.of(pattern);
        for (var place = PLACE.matcher(pattern); place.find(); ) {
            String name = place.group();
            List<String> values = FILLINGS.getOrDefault(place.group(1), List.of("1"));
            paths = paths.stream()
                    .flatMap(path -> values.stream().map(value -> path.replace(name, value)))
                    .toList();
        }
        return paths;
    }
}
