package vn.hoso.ingest.identification;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.identification.Inspection.FoundSignature;

/**
 * Finds who signed a PDF and when, as the signatures claim; validating them is not done here. The name comes from the
 * signer's certificate; the name in the signature dictionary counts only where there is none (ISO 32000-1, table 252).
 */
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
        byte[] contents = signature.getContents();
        return Stream.of(
                        contents == null ? Optional.<String>empty() : certificateOwner(contents),
                        Optional.ofNullable(signature.getName()))
                .flatMap(Optional::stream)
                .map(name -> Normalizer.normalize(name.strip(), Normalizer.Form.NFC))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The common name in the certificate that the CMS container names as its signer's. */
    private static Optional<String> certificateOwner(byte[] contents) {
        // Zeros follow the container: its place in the file is made before its length is known.
        try (var asn1 = new ASN1InputStream(contents)) {
            var container = new CMSSignedData(ContentInfo.getInstance(asn1.readObject()));
            var certificates = container.getCertificates();
            return container.getSignerInfos().getSigners().stream()
                    .flatMap(signer -> certificates.getMatches(null).stream().filter(signer.getSID()::match))
                    .findFirst()
                    .flatMap(PdfSignatures::commonName);
        } catch (IOException | CMSException | RuntimeException e) {
            // The bytes come from anywhere; a signature that cannot be read still is one.
            return Optional.empty();
        }
    }

    private static Optional<String> commonName(X509CertificateHolder certificate) {
        return Stream.of(certificate.getSubject().getRDNs(BCStyle.CN))
                .map(RDN::getFirst)
                .map(name -> name.getValue())
                .filter(ASN1String.class::isInstance)
                .map(name -> ((ASN1String) name).getString())
                .findFirst();
    }
}
