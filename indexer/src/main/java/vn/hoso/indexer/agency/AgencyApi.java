package vn.hoso.indexer.agency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agencies by REST. */
@RestController
@RequestMapping("/api/agencies")
@Tag(name = "agencies", description = "Level-1 agencies with their names, groups, days of validity and successors")
class AgencyApi {

    private final Agencies agencies;

    AgencyApi(Agencies agencies) {
        this.agencies = agencies;
    }

    @Operation(summary = "All agencies under every name they had, or those in being on a day")
    @GetMapping
    List<Agency> agencies(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return on == null ? agencies.all() : agencies.on(on);
    }
}
