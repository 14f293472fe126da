package vn.hoso.indexer.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.dossier.RegisterDossiers;
import vn.hoso.indexer.registry.RegistryLines.NumberedLine;

/** Takes in the register, line by line as it arrives; the same file again changes nothing. */
@Component
class ImportRegistry {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final RegisterDossiers register;
    private final Agencies agencies;
    private final Clock clock;

    ImportRegistry(RegisterDossiers register, Agencies agencies, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Takes in a CSV file, UTF-8, with or without a byte order mark.
     *
     * @param allOrNone whether one bad line refuses the whole file
     * @param dry whether the lines are only checked, and nothing is taken in
     * @throws UnreadableRegistryException when it is not such a file at all
     */
    RegistryReport csv(InputStream bytes, boolean allOrNone, boolean dry) {
        // Bytes that are not UTF-8 must be heard of, not replaced: a name with question marks is a wrong record.
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new InputStreamReader(withoutMark(bytes), utf8);
                CSVParser parser = CSV.parse(text)) {
            for (String column : List.of("code", "agency", "procedure", "channel", "receivedOn", "status")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new UnreadableRegistryException("The first line must name the column '" + column + "'", null);
                }
            }
            Iterator<CSVRecord> records = parser.iterator();
            return take(new NumberedRecords(parser, records), allOrNone, dry);
        } catch (CharacterCodingException e) {
            throw new UnreadableRegistryException("The file is not UTF-8; save it as CSV UTF-8 and send it again", e);
        } catch (UncheckedIOException | IllegalStateException | IOException e) {
            throw new UnreadableRegistryException("The file cannot be read as CSV UTF-8: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRegistryException("The header cannot be read: " + e.getMessage(), e);
        }
    }

    /** Takes in a list. */
    RegistryReport list(List<RegistryLine> lines, boolean allOrNone, boolean dry) {
        return take(
                IntStream.range(0, lines.size())
                        .mapToObj(index -> new NumberedLine(index + 1L, lines.get(index)))
                        .iterator(),
                allOrNone,
                dry);
    }

    private RegistryReport take(Iterator<NumberedLine> numbered, boolean allOrNone, boolean dry) {
        var lines = new RegistryLines(
                numbered, new ReceivedDossier(agencies, LocalDate.ofInstant(clock.instant(), ZONE)), allOrNone);
        try {
            if (dry) {
                lines.forEachRemaining(checked -> {});
                return lines.report(0, 0);
            }
            var registered = register.register(lines);
            return lines.report(registered.inserted(), registered.updated());
        } catch (RegistryLines.SomeLinesBad e) {
            return lines.report(0, 0);
        }
    }

    private static InputStream withoutMark(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes);
        buffered.mark(3);
        byte[] start = buffered.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!mark) {
            buffered.reset();
        }
        return buffered;
    }

    /** Records with the number of their line in the file. */
    private record NumberedRecords(CSVParser parser, Iterator<CSVRecord> records) implements Iterator<NumberedLine> {

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public NumberedLine next() {
            CSVRecord row = records.next();
            return new NumberedLine(
                    parser.getCurrentLineNumber(),
                    new RegistryLine(
                            cell(row, "code"),
                            cell(row, "agency"),
                            cell(row, "procedure"),
                            cell(row, "channel"),
                            cell(row, "receivedOn"),
                            cell(row, "status"),
                            cell(row, "finishedOn"),
                            cell(row, "paperResult"),
                            cell(row, "resultIssued"),
                            cell(row, "resultVerified"),
                            cell(row, "components"),
                            cell(row, "resultSynced"),
                            cell(row, "populationData")));
        }

        private static @Nullable String cell(CSVRecord row, String column) {
            return row.isSet(column) ? row.get(column) : null;
        }
    }
}
