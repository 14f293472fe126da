package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is owed, by REST. */
@RestController
@RequestMapping("/api/rates/debt")
@Tag(name = "rates")
class DebtApi {

    private final Debts debts;

    DebtApi(Debts debts) {
        this.debts = debts;
    }

    @Operation(
            summary = "Dossiers with no scan, scans with no dossier, refused and stuck scans, by age",
            description = "subject: an agency code, group:ministry or group:locality; left out, everything.")
    @GetMapping
    List<Debt> owed(@RequestParam(required = false) @Nullable String subject) {
        return debts.of(Optional.ofNullable(subject).map(Subject::of));
    }

    @ExceptionHandler
    ProblemDetail wrongQuestion(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
