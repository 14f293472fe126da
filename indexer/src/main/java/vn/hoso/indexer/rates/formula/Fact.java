package vn.hoso.indexer.rates.formula;

/**
 * What a formula can ask of one dossier. Each fact is a question to the records, a phrase in two languages, and, where
 * somebody can still do something about it, the phrase for its lack.
 *
 * <p>A dossier without a day of reception, or not accepted (status 3), is neither received nor finished: it is in no set.
 */
public enum Fact {
    /** Received in the period. */
    REC(
            "((received_on BETWEEN :from AND :to AND status <> 3) IS TRUE)",
            "tiếp nhận trong kỳ",
            "received in the period",
            "không tiếp nhận trong kỳ này",
            "not received in this period"),
    /** Finished in the period: done (status 9) or handed over (10). */
    DONE(
            "((finished_on BETWEEN :from AND :to AND status IN (9, 10) AND received_on IS NOT NULL) IS TRUE)",
            "giải quyết xong trong kỳ",
            "finished in the period",
            "chưa giải quyết xong trong kỳ này",
            "not finished in this period"),
    /** Came in on paper: by counter or public post. */
    PAPER(
            "channel IN ('COUNTER', 'POST')",
            "nộp bản giấy (tại quầy hoặc bưu chính)",
            "handed in on paper (counter or post)",
            "nộp trực tuyến",
            "handed in online"),
    /** A component has a file; a document filed here is a file of a component. */
    IN1(
            "(component_attached OR documents > 0)",
            "có tệp của ít nhất một thành phần",
            "with a file of at least one component",
            "chưa thành phần nào có tệp",
            "no component has a file"),
    /**
     * Every duty component is digitized, verified, whole, marked and signed: by the word of the register, or because an
     * officer signed off the signed scan that lay behind its separator sheet.
     */
    IN(
            "(duty_converted OR converted_here)",
            "mọi thành phần bắt buộc đã chuyển đổi và kiểm tra",
            "with every required component converted and verified",
            "thành phần bắt buộc chưa đủ bản đã kiểm tra",
            "a required component is not converted and verified"),
    /** A document was filed here. */
    SCANNED("(documents > 0)", "có bản quét", "with a scan", "chưa có bản quét", "nothing was scanned"),
    /** Documents were filed here, and each can be read: by the machine, or by the officer who signed it off. */
    READABLE(
            "readable",
            "mọi bản quét đọc được",
            "whose scans can all be read",
            "chưa có bản quét, hoặc có bản không đọc được",
            "nothing was scanned, or a scan cannot be read"),
    /** Documents were filed here, and an officer answers for each. */
    VERIFIED(
            "signed_off",
            "mọi bản quét đã được cán bộ ký xác nhận",
            "whose scans an officer signed off, each",
            "chưa có bản quét, hoặc có bản chưa được cán bộ ký xác nhận",
            "nothing was scanned, or a scan waits for an officer to sign it off"),
    /** The procedure returns a paper or document. */
    RES(
            "paper_result",
            "có kết quả là giấy tờ",
            "whose result is a paper",
            "thủ tục không trả giấy tờ",
            "the procedure returns no paper"),
    /** An electronic result was issued. */
    OUT(
            "result_issued",
            "đã cấp kết quả điện tử",
            "with an electronic result",
            "chưa cấp kết quả điện tử",
            "no electronic result was issued"),
    /** The agency's signature on the electronic result was verified. */
    OUTV(
            "(result_issued AND result_verified)",
            "đã cấp kết quả điện tử có chữ ký đã kiểm tra",
            "with an electronic result whose signature was verified",
            "chưa có kết quả điện tử với chữ ký đã kiểm tra",
            "no electronic result with a verified signature"),
    /** A component was taken from a database, an electronic form or the store of its owner instead of new paper. */
    REU(
            "reused",
            "có thành phần được khai thác, sử dụng lại",
            "with a reused component",
            "chưa thành phần nào được sử dụng lại",
            "no component was reused"),
    /** A component was taken from the electronic store of its owner. */
    STORE(
            "from_store",
            "có thành phần lấy từ kho dữ liệu của chủ hồ sơ",
            "with a component from its owner's store",
            "chưa thành phần nào lấy từ kho dữ liệu của chủ hồ sơ",
            "no component came from its owner's store"),
    /** The link to the result was synchronised to the national portal. */
    SYNC(
            "result_synced",
            "kết quả đã đồng bộ lên Cổng Dịch vụ công quốc gia",
            "with its result synchronised to the national portal",
            "kết quả chưa đồng bộ lên Cổng Dịch vụ công quốc gia",
            "its result is not synchronised to the national portal"),
    /** The applicant's account is verified by VNeID, or the population database was asked. */
    POP(
            "population_data",
            "dùng tài khoản VNeID hoặc cơ sở dữ liệu dân cư",
            "with an account verified by VNeID or the population database",
            "không dùng tài khoản VNeID hay cơ sở dữ liệu dân cư",
            "neither an account verified by VNeID nor the population database"),
    /** A paper filed under it looks as if it was scanned for the figure. */
    DOUBT(
            "doubted",
            "có bản quét đáng ngờ",
            "with a doubted scan",
            "không có bản quét đáng ngờ",
            "without a doubted scan"),
    /** Its agency contested that it is counted, and it was exempted. */
    EXEMPT("exempt", "được miễn tính", "exempted", "không được miễn tính", "not exempted");

    private final String sql;
    private final String hasVi;
    private final String hasEn;
    private final String lacksVi;
    private final String lacksEn;

    Fact(String sql, String hasVi, String hasEn, String lacksVi, String lacksEn) {
        this.sql = sql;
        this.hasVi = hasVi;
        this.hasEn = hasEn;
        this.lacksVi = lacksVi;
        this.lacksEn = lacksEn;
    }

    /** The question to the columns of a dossier; {@code :from} and {@code :to} are the period. */
    public String sql() {
        return sql;
    }

    /** What is true of a dossier that has it. */
    public Words has() {
        return new Words(hasVi, hasEn);
    }

    /** What is true of a dossier that lacks it. */
    public Words lacks() {
        return new Words(lacksVi, lacksEn);
    }
}
