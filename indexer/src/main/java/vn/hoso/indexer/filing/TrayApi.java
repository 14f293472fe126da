package vn.hoso.indexer.filing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.dossier.Listing;

/** The tray by REST. */
@RestController
@RequestMapping("/api/tray")
@Tag(name = "tray", description = "Documents that wait for a clerk to place them")
class TrayApi {

    private static final int LARGEST_PAGE = 500;

    private final UnplacedTray tray;

    TrayApi(UnplacedTray tray) {
        this.tray = tray;
    }

    @Operation(summary = "What waits, longest wait first")
    @GetMapping
    Listing<WaitingDocument> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        return tray.list(page, Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    @Operation(summary = "Put a document under a dossier of the register")
    @PostMapping("/{scan}/{number}")
    PlacedView place(@PathVariable String scan, @PathVariable int number, @RequestBody Wish wish) {
        if (wish.dossier() == null || wish.dossier().isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Name the dossier: {\"dossier\": \"…\"}");
        }
        String dossier = wish.dossier().strip();
        return switch (tray.place(scan, number, dossier)) {
            case PLACED, ALREADY_THERE -> new PlacedView(scan, number, dossier);
            case NOT_WAITING ->
                throw new ResponseStatusException(
                        HttpStatus.CONFLICT,
                        "Document %d of scan %s is not in the tray; look where it lies by now".formatted(number, scan));
            case UNKNOWN_DOSSIER ->
                throw new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "The register has no dossier %s; check the code or import it first".formatted(dossier));
        };
    }

    /** The dossier a clerk names. */
    record Wish(@Nullable String dossier) {}

    /** Where a document lies now. */
    record PlacedView(String scan, int number, String dossier) {}
}
