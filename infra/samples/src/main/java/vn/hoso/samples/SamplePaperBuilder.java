package vn.hoso.samples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SamplePaper}; what is not asked for has a sensible default. */
public final class SamplePaperBuilder {
    private final String type;
    private final String title;
    private @Nullable String number;
    private String notation = "UBND-VX";
    private @Nullable LocalDate date;
    private String place = "Đắk Lắk";
    private String parent = "";
    private String issuer = "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK";
    private String subject = "";
    private String addressee = "";
    private List<String> body = List.of("Thực hiện nhiệm vụ được giao, cơ quan báo cáo cấp có thẩm quyền xem xét.");
    private @Nullable String dossierCode;
    private String signerPost = "CHỦ TỊCH";
    private String signer = "Nguyễn Văn Mẫu";
    private int pages = 1;
    private int dpi = 200;
    private boolean colour;
    private ScannerNoise noise = ScannerNoise.OFFICE;
    private long seed = 1;

    SamplePaperBuilder(String type, String title) {
        this.type = type;
        this.title = title;
    }

    SamplePaperBuilder(SamplePaper paper) {
        this(paper.type(), paper.title());
        number = paper.number();
        notation = paper.notation();
        date = paper.date();
        place = paper.place();
        parent = paper.parent();
        issuer = paper.issuer();
        subject = paper.subject();
        addressee = paper.addressee();
        body = paper.body();
        dossierCode = paper.dossierCode();
        signerPost = paper.signerPost();
        signer = paper.signer();
        pages = paper.pages();
        dpi = paper.dpi();
        colour = paper.colour();
        noise = paper.noise();
        seed = paper.seed();
    }

    /** Number as printed; null leaves the place blank. */
    public SamplePaperBuilder number(@Nullable String value) {
        number = value;
        return this;
    }

    /** Notation as printed after the slash. */
    public SamplePaperBuilder notation(String value) {
        notation = value;
        return this;
    }

    /** Day of issue; null leaves day and month blank. */
    public SamplePaperBuilder date(@Nullable LocalDate value) {
        date = value;
        return this;
    }

    /** Place before the date. */
    public SamplePaperBuilder place(String value) {
        place = value;
        return this;
    }

    /** Body above the issuer (may be empty), and the issuer, in capitals. */
    public SamplePaperBuilder issuedBy(String parentBody, String issuingBody) {
        parent = parentBody;
        issuer = issuingBody;
        return this;
    }

    /** What it is about. */
    public SamplePaperBuilder subject(String value) {
        subject = value;
        return this;
    }

    /** Who it is addressed to. */
    public SamplePaperBuilder addressee(String value) {
        addressee = value;
        return this;
    }

    /** Paragraphs of the text. */
    public SamplePaperBuilder body(String... paragraphs) {
        body = List.of(paragraphs);
        return this;
    }

    /** Dossier code to print under the heading. */
    public SamplePaperBuilder dossierCode(@Nullable String value) {
        dossierCode = value;
        return this;
    }

    /** Post in capitals, and invented name, of the signer. */
    public SamplePaperBuilder signedBy(String post, String name) {
        signerPost = post;
        signer = name;
        return this;
    }

    /** Number of pages, 1 or more. */
    public SamplePaperBuilder pages(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("A paper has at least one page, not " + value);
        }
        pages = value;
        return this;
    }

    /** Dots per inch of the scan. */
    public SamplePaperBuilder dpi(int value) {
        dpi = value;
        return this;
    }

    /** A colour scan instead of a grey one. */
    public SamplePaperBuilder inColour() {
        colour = true;
        return this;
    }

    /** How far the scan is from clean. */
    public SamplePaperBuilder noise(ScannerNoise value) {
        noise = value;
        return this;
    }

    /** Seed of everything random. */
    public SamplePaperBuilder seed(long value) {
        seed = value;
        return this;
    }

    /** The paper. */
    public SamplePaper build() {
        return new SamplePaper(
                type,
                title,
                number,
                notation,
                date,
                place,
                parent,
                issuer,
                subject,
                addressee,
                body,
                dossierCode,
                signerPost,
                signer,
                pages,
                dpi,
                colour,
                noise,
                seed);
    }
}
