package vn.hoso.ingest.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;

/**
 * The ministries and provinces there are, from {@code agencies.csv}. A code is known when its first group is listed, at any
 * date: papers of an abolished agency are still scanned. Scans of a newer agency are accepted too; the list bounds what is
 * counted one by one.
 */
@Component
public class AgencyDirectory {

    private final Set<String> levelOne;

    /** Reads the list from the class path. */
    AgencyDirectory() {
        try (InputStream csv = Objects.requireNonNull(
                        AgencyDirectory.class.getResourceAsStream("/agencies.csv"),
                        "agencies.csv is missing from the class path");
                var reader = new InputStreamReader(csv, StandardCharsets.UTF_8);
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            this.levelOne = records.stream()
                    .map(row -> row.get("code"))
                    .map(code -> new AgencyCode(code).levelOne())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("agencies.csv could not be read; restore it from infra/contracts", e);
        }
    }

    /** Whether the text is the code of an agency under a listed ministry or province. */
    public boolean knows(String code) {
        return AgencyCode.parse(code)
                .filter(agency -> levelOne.contains(agency.levelOne()))
                .isPresent();
    }
}
