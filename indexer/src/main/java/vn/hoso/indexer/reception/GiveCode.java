package vn.hoso.indexer.reception;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.DossierCode;
import vn.hoso.indexer.dossier.Dossiers;

/**
 * Gives codes to dossiers received here: {@code H15.50.05-261128-00001}, the receiving unit (Decision 20/2020/QĐ-TTg), the
 * day of reception, and the ordinal of the day at that unit. No two dossiers get the same one.
 */
@Component
@EnableConfigurationProperties(ReceptionSettings.class)
class GiveCode {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final ReceptionSettings settings;

    GiveCode(JdbcClient jdbc, Dossiers dossiers, ReceptionSettings settings) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    /**
     * The next free code. Others who ask for one of the same unit and day wait until the transaction ends.
     *
     * @throws IllegalArgumentException when no dossier code can name the agency: its groups below level 1 must be digits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierCode next(String agency, LocalDate day) {
        DossierCode code = code(agency, day);
        while (dossiers.find(code.value()).isPresent()) {
            code = code(agency, day);
        }
        return code;
    }

    private DossierCode code(String agency, LocalDate day) {
        int ordinal = jdbc.sql("""
                        INSERT INTO reception_ordinal AS given (agency, day, last) VALUES (:agency, :day, 1)
                        ON CONFLICT (agency, day) DO UPDATE SET last = given.last + 1 RETURNING last
                        """)
                .param("agency", agency)
                .param("day", day)
                .query(Integer.class)
                .single();
        String form = "%s-%s-%0" + settings.ordinalDigits() + "d";
        return DossierCode.of(String.format(Locale.ROOT, form, agency, DAY.format(day), ordinal))
                .orElseThrow(() -> new IllegalArgumentException("No dossier code can name agency " + agency));
    }
}
