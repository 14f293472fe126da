package vn.hoso.indexer.uploads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.counter.KeptCounter;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.plumbing.objects.PartedObjects.StoredPart;

/** Scans from a browser, in parts. */
@RestController
@RequestMapping("/api/uploads")
@Tag(
        name = "uploads",
        description = "Scans that a browser sends to the S3 server in parts, and goes on with after a break")
class UploadApi {

    private final BringScan bring;
    private final Uploads uploads;
    private final Dossiers dossiers;
    private final KeptCounter counters;

    UploadApi(BringScan bring, Uploads uploads, Dossiers dossiers, KeptCounter counters) {
        this.bring = bring;
        this.uploads = uploads;
        this.dossiers = dossiers;
        this.counters = counters;
    }

    @Operation(
            summary = "Begin a file",
            description =
                    "At the counter of the browser; dossier: the code it belongs to, when its pages do not tell. Pass: of a stack"
                            + " that a one-sided feeder takes twice, mat-truoc-, mat-sau- or mat-sau-thuan- (backs that come first"
                            + " sheet first) and the stack in hexadecimal digits.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Progress begin(@RequestBody Wanted wanted, HttpServletRequest request) {
        var counter = counters.at(request)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT, "No counter was chosen"));
        if (wanted.fileName() == null || wanted.fileName().isBlank()) {
            throw new IllegalArgumentException("A file has a name");
        }
        String dossier = wanted.dossier();
        if (dossier != null && dossiers.find(dossier).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The register has no dossier " + dossier);
        }
        return Progress.of(bring.begin(counter, dossier, wanted.pass(), wanted.fileName(), wanted.bytes()), List.of());
    }

    @Operation(summary = "What of a file is there", description = "410 when it has to be begun anew.")
    @GetMapping("/{id}")
    Progress progress(@PathVariable UUID id) {
        Upload upload = find(id);
        return Progress.of(
                upload,
                upload.complete()
                        ? List.of()
                        : bring.parts(upload)
                                .orElseThrow(() -> new ResponseStatusException(
                                        HttpStatus.GONE, "The S3 server has given the file up")));
    }

    @Operation(summary = "Where a part may be PUT, for a quarter of an hour")
    @PostMapping("/{id}/parts/{part}")
    Map<String, String> address(@PathVariable UUID id, @PathVariable int part) {
        Upload upload = find(id);
        if (upload.complete() || part < 1 || part > upload.parts()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "No part " + part + " is wanted of this file");
        }
        return Map.of("address", bring.address(upload, part).toString());
    }

    @Operation(summary = "Put the file into the inbox", description = "409 while parts lack. Safe to repeat.")
    @PostMapping("/{id}/complete")
    Progress complete(@PathVariable UUID id) {
        if (!bring.finish(find(id))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Parts of this file lack");
        }
        return Progress.of(find(id), List.of());
    }

    @ExceptionHandler
    ProblemDetail unfit(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
    }

    private Upload find(UUID id) {
        return uploads.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "You bring no file " + id));
    }

    /** A file to begin. */
    record Wanted(
            @Nullable String fileName,
            long bytes,
            @Nullable String dossier,
            @Nullable String pass) {}

    /** How far a file has come: the numbers of the parts that are there. */
    record Progress(UUID id, long bytes, long partBytes, List<Integer> there, boolean complete) {

        static Progress of(Upload upload, List<StoredPart> parts) {
            return new Progress(
                    upload.id(),
                    upload.bytes(),
                    upload.partBytes(),
                    parts.stream().map(StoredPart::number).toList(),
                    upload.complete());
        }
    }
}
