package vn.hoso.indexer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import vn.hoso.plumbing.objects.ObjectStore;

/** The recognised pages of documents, read from the ALTO files where they lie. */
@Component
public class Readings {

    private final ObjectStore objects;

    Readings(ObjectStore objects) {
        this.objects = objects;
    }

    /** One page of a document, by its place in the document from 1; empty when the document has no such page. */
    public Optional<ReadPage> page(String bucket, String altoKey, int ordinal) {
        var found = new ArrayList<ReadPage>(1);
        read(bucket, altoKey, page -> {
            if (page.ordinal() == ordinal) {
                found.add(page);
            }
            return page.ordinal() < ordinal;
        });
        return found.stream().findFirst();
    }

    /** Every page of a document in turn; only one is in memory at a time. */
    public void eachPage(String bucket, String altoKey, Consumer<ReadPage> reader) {
        read(bucket, altoKey, page -> {
            reader.accept(page);
            return true;
        });
    }

    private void read(String bucket, String altoKey, Predicate<ReadPage> wantsMore) {
        if (objects.stat(bucket, altoKey).isEmpty()) {
            throw new UnreadableAltoException(
                    "There is no recognised text at " + bucket + "/" + altoKey + "; restore the file or digitize again",
                    null);
        }
        try (InputStream alto = objects.open(bucket, altoKey)) {
            AltoReader.read(alto, wantsMore);
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableAltoException(
                    "The recognised text in " + bucket + "/" + altoKey
                            + " could not be read; digitize the scan again or restore the file",
                    e);
        }
    }
}
