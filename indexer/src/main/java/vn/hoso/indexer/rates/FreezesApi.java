package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published periods by REST. */
@RestController
@RequestMapping("/api/rates/freezes")
@Tag(name = "rates")
class FreezesApi {

    private final Freezes freezes;

    FreezesApi(Freezes freezes) {
        this.freezes = freezes;
    }

    @Operation(
            summary = "Freeze a period",
            description =
                    "Keeps every figure of it as the records stand now. A period that was frozen before is restated"
                            + " and needs a reason; what was published first stays.")
    @PostMapping
    Freeze freeze(
            @RequestParam String period,
            @RequestParam(defaultValue = "CALENDAR") String calendar,
            @RequestParam(required = false) @Nullable String reason) {
        return freezes.freeze(period, ReportCalendar.named(calendar), reason);
    }

    @Operation(summary = "The periods that were frozen, and their restatements")
    @GetMapping
    List<Freeze> freezes() {
        return freezes.all();
    }

    @Operation(summary = "The figures of a definition as they were published, beside what the records say now")
    @GetMapping("/{id}")
    ResponseEntity<List<FrozenFigure>> figures(
            @PathVariable long id, @RequestParam(defaultValue = "CONV.v1") String definition) {
        return ResponseEntity.of(
                freezes.find(id).map(freeze -> freezes.figures(freeze, RateDefinitions.of(definition))));
    }

    @ExceptionHandler
    ProblemDetail wrongQuestion(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
