package vn.hoso.indexer.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.dossier.RegisterDossiers;
import vn.hoso.indexer.registry.RegistryLines.NumberedLine;
import vn.hoso.indexer.tables.Table;
import vn.hoso.indexer.tables.TableRow;
import vn.hoso.indexer.tables.UnreadableTableException;

/** Takes in the register, line by line as it arrives; the same file again changes nothing. */
@Component
class ImportRegistry {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RegisterDossiers register;
    private final Agencies agencies;
    private final Clock clock;

    ImportRegistry(RegisterDossiers register, Agencies agencies, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Takes in a table.
     *
     * @param mapping how its columns and words are to be read
     * @param allOrNone whether one bad line refuses the whole table
     * @param dry whether the lines are only checked, and nothing is taken in
     * @throws UnreadableTableException when it is no such table at all
     */
    RegistryReport table(Table table, ColumnMapping mapping, boolean allOrNone, boolean dry) {
        table.with(mapping.needed());
        return take(new MappedRows(table, mapping), allOrNone, dry);
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

    /** Rows as lines of the register, each with its number in the file. */
    private record MappedRows(Table table, ColumnMapping mapping) implements Iterator<NumberedLine> {

        @Override
        public boolean hasNext() {
            return table.hasNext();
        }

        @Override
        public NumberedLine next() {
            TableRow row = table.next();
            return new NumberedLine(row.number(), mapping.line(row));
        }
    }
}
