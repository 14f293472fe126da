package vn.hoso.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a PDF the way an official does with a token: a CMS signature ({@code adbe.pkcs7.detached}, ISO 32000-1 section
 * 12.8.3.3) appended to the file, with a certificate that an authority issued. Authority, keys and names are made up
 * here and trusted by nobody. Needs Bouncy Castle's bcpkix on the class path.
 */
public final class SignedPaper {

    private static final Duration VALID = Duration.ofDays(365);

    private SignedPaper() {}

    /**
     * Writes a signed copy of a PDF. The bytes of the PDF are the beginning of the signed one.
     *
     * @param pdf the PDF to sign
     * @param signed where the signed PDF goes
     * @param owner name in the signer's certificate
     * @param claim the name the signature dictionary claims; empty for none
     * @param at the time the signature claims
     * @return {@code signed}
     */
    public static Path sign(Path pdf, Path signed, String owner, String claim, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            if (!claim.isEmpty()) {
                signature.setName(claim);
            }
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            document.addSignature(signature, content -> container(content, owner, at));
            document.saveIncremental(out);
            return signed;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not sign " + pdf, e);
        }
    }

    /** The signature with the certificates of the authority and of the signer, in this order. */
    private static byte[] container(InputStream content, String owner, Instant at) throws IOException {
        try {
            KeyPair authority = keys();
            KeyPair signer = keys();
            X500Name authorityName = name("Cơ quan chứng thực thử nghiệm");
            X509Certificate authorityCertificate =
                    certificate(authorityName, authorityName, authority, authority, 1, true, at);
            X509Certificate certificate = certificate(authorityName, name(owner), authority, signer, 2, false, at);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(authorityCertificate, certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("Could not make the signature", e);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static X509Certificate certificate(
            X500Name issuer,
            X500Name subject,
            KeyPair issuing,
            KeyPair owned,
            long serial,
            boolean authority,
            Instant at)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var certificate = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(serial),
                Date.from(at.minus(VALID)),
                Date.from(at.plus(VALID)),
                subject,
                owned.getPublic());
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuing.getPrivate())));
    }
}
