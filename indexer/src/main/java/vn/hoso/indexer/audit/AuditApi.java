package vn.hoso.indexer.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof by REST that the trail is whole. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "audit", description = "Who saw and changed what")
class AuditApi {

    private final VerifyAudit verify;

    AuditApi(VerifyAudit verify) {
        this.verify = verify;
    }

    @Operation(
            summary = "Verify the trail",
            description = "Goes through every entry; broken is the place of the first that is not what was written.")
    @PostMapping("/verify")
    VerifyAudit.Verdict verify() {
        return verify.verify();
    }
}
