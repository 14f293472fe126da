package vn.hoso.indexer.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code dossier}. */
record Row(
        String code,
        String agency,
        String procedure,
        Channel channel,
        @Nullable LocalDate receivedOn,
        int status,
        @Nullable LocalDate finishedOn,
        boolean paperResult,
        boolean resultIssued,
        boolean resultVerified) {

    Dossier dossier(List<Component> components) {
        return new Dossier(
                code,
                agency,
                procedure,
                channel,
                receivedOn,
                status,
                finishedOn,
                paperResult,
                resultIssued,
                resultVerified,
                components);
    }
}
