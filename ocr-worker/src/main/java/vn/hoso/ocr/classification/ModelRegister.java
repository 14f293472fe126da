package vn.hoso.ocr.classification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The versions of the model in a folder: one sub-folder each, and a file {@code live} with the names of the versions that
 * were live, the present one last. Without that file the model that comes with the program is live. A program that runs
 * takes up a change when it starts next.
 */
final class ModelRegister {
    /** The name under which the model that comes with the program stands in the list. */
    static final String SHIPPED = "shipped";

    private static final String LIVE = "live";

    private final Path folder;

    ModelRegister(Path folder) {
        this.folder = folder;
    }

    /** The model in use. */
    TypeModel live() {
        List<String> versions = versions();
        String version = versions.get(versions.size() - 1);
        return version.equals(SHIPPED) ? TypeModel.shipped() : TypeModel.in(folder.resolve(version));
    }

    /**
     * Tries a candidate and the live model on the same papers; the candidate goes live unless it does worse in anything.
     *
     * @param heldOut papers that neither was trained on
     * @return what the candidate did, what the live model did, and whether the candidate is live now
     */
    Offer offer(TypeModel candidate, List<LabelledPaper> heldOut) throws IOException {
        ModelTrial of = ModelTrial.of(new ClassifyDocument(candidate), heldOut);
        ModelTrial ofLive = ModelTrial.of(new ClassifyDocument(live()), heldOut);
        boolean accepted = !of.worseThan(ofLive);
        if (accepted) {
            TypeModel tried = candidate.with(candidate.card().with(of));
            Path place = folder.resolve(tried.card().id());
            if (Files.exists(place)) {
                throw new IOException("Version " + tried.card().id() + " is there already; a version is never changed");
            }
            tried.writeTo(place);
            List<String> versions =
                    TrainTypes.joined(versions(), List.of(tried.card().id()));
            write(versions);
        }
        return new Offer(of, ofLive, accepted);
    }

    /** Makes the version live that was live before; returns its name. */
    String rollBack() throws IOException {
        List<String> versions = versions();
        if (versions.size() < 2) {
            throw new IOException("No version was live before " + versions.get(0) + " in " + folder);
        }
        write(versions.subList(0, versions.size() - 1));
        return versions.get(versions.size() - 2);
    }

    private List<String> versions() {
        Path list = folder.resolve(LIVE);
        if (!Files.exists(list)) {
            return List.of(SHIPPED);
        }
        try {
            return Files.readAllLines(list);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of live models cannot be read from " + list, e);
        }
    }

    private void write(List<String> versions) throws IOException {
        Files.createDirectories(folder);
        Path next = Files.write(folder.resolve(LIVE + ".next"), versions);
        Files.move(next, folder.resolve(LIVE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What became of a candidate.
     *
     * @param candidate what it did on the papers held out
     * @param live what the live model did on the same papers
     * @param accepted whether the candidate is live now
     */
    record Offer(ModelTrial candidate, ModelTrial live, boolean accepted) {}
}
