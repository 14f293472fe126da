package vn.hoso.ingest.identification;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.identification.Inspection.FoundSignature;

/** Finds who signed a PDF and when, as the signatures claim; validating them is not done here. */
final class PdfSignatures {

    private PdfSignatures() {}

    static List<FoundSignature> of(PDDocument pdf) {
        var found = new ArrayList<FoundSignature>();
        for (PDSignature signature : pdf.getSignatureDictionaries()) {
            Calendar date = signature.getSignDate();
            found.add(new FoundSignature(signer(signature), date == null ? null : date.toInstant()));
        }
        return found;
    }

    private static @Nullable String signer(PDSignature signature) {
        String name = signature.getName();
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        byte[] contents = signature.getContents();
        return contents == null ? null : certificateOwner(contents).orElse(null);
    }

    /** The signer's certificate in a CMS container is the one that issues no others. */
    private static Optional<String> certificateOwner(byte[] cms) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(cms)).stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .filter(certificate -> certificate.getBasicConstraints() < 0)
                    .findFirst()
                    .flatMap(PdfSignatures::commonName);
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
