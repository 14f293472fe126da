package vn.hoso.indexer;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.plumbing.objects.ObjectStore;

/** A small world for the pages: two dossiers, a filed document of two pages, one in the tray, a refused scan, one under way. */
public final class ExampleRecords {

    public static final String SCAN = "a1".repeat(32);
    public static final String LOOSE = "b2".repeat(32);
    public static final String REFUSED = "c3".repeat(32);
    public static final String HELD = "e5".repeat(32);
    public static final String UNDER_WAY = "d4".repeat(32);
    public static final String LOT = "900000000001";
    public static final String JUDGED_LOT = "900000000002";
    public static final String DOSSIER = "H22.01-171005-0007";

    private static final List<String> FIRST_PAGE = List.of(
            "ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 123/QĐ-UBND",
            "ĐƠN ĐỀ NGHỊ",
            "Cấp giấy chứng nhận quyền sử dụng đất",
            "Kính gửi: Sở Tài nguyên và Môi trường thành phố Hòa Bình",
            "Tôi tên là Nguyễn Thị Thúy, thường trú tại xã Mỹ Hòa,",
            "số căn cước 001099012345,",
            "làm đơn này đề nghị quý cơ quan xem xét giải quyết.");
    private static final List<String> SECOND_PAGE =
            List.of("Trang thứ hai", "Tôi xin cam đoan những lời khai trên là đúng sự thật.");

    private ExampleRecords() {}

    /** Puts everything in; safe to repeat. */
    public static void put(JdbcClient jdbc, ObjectStore objects) {
        dossier(jdbc, DOSSIER, "H22.01", "COUNTER", "2017-10-05", true);
        dossier(jdbc, "G09-171006-0001", "G09", "ONLINE", "2017-10-06", false);
        jdbc.sql("""
                        INSERT INTO dossier_component (dossier, component, position, duty, state)
                        VALUES (:d, 'TP-01', 1, true, 'ATTACHED'), (:d, 'TP-02', 2, false, 'MISSING') ON CONFLICT DO NOTHING
                        """).param("d", DOSSIER).update();
        scan(
                jdbc,
                SCAN,
                "đơn đề nghị.pdf",
                DOSSIER,
                "[{\"signer\":\"Nguyễn Văn A\",\"signedAt\":\"2023-10-05T02:00:00Z\"}]");
        scan(jdbc, LOOSE, "chưa rõ hồ sơ.tif", null, "[]");
        scan(jdbc, HELD, "mười hai hồ sơ.tif", null, "[]");
        jdbc.sql("INSERT INTO held_scan VALUES (:s, 1, :question, now(), NULL) ON CONFLICT DO NOTHING")
                .param("s", HELD)
                .param("question", """
                        {"scan":"%s","hold":1,"pages":2,"bucket":"documents","pageImagePrefix":"%s/page-",
                         "sheets":[{"page":1,"mark":"C1K7Q2MX:3:12:5:H15.50.05.13-261008-0975:686E"}],
                         "doubts":[{"kind":"SHEET_MISSING","firstPage":1,"lastPage":2,"cutBefore":2,"sheetThere":false,
                           "run":"K7Q2MX","serial":4,"reasonVi":"Thiếu tờ số 4/12.","reasonEn":"Sheet 4 of 12 is missing."}],
                         "heldAt":"2026-11-25T03:00:00Z"}""".formatted(HELD, SCAN))
                .update();
        scan(jdbc, UNDER_WAY, "ba trăm trang.tif", null, "[]");
        document(jdbc, objects, SCAN, DOSSIER);
        document(jdbc, objects, LOOSE, null);
        jdbc.sql("INSERT INTO scan_progress VALUES (:s, 'recognizing', 2, 1, 2, now()) ON CONFLICT DO NOTHING")
                .param("s", UNDER_WAY)
                .update();
        jdbc.sql("""
                        INSERT INTO refused_scan (scan, agency, counter, file_name, stage, reason, reason_vi, reason_en, page,
                          refused_at)
                        VALUES (:s, 'H22', 'quay-1', 'hợp đồng.pdf', 'ingest', 'ENCRYPTED',
                          'Tệp PDF có mật khẩu nên không đọc được. Bỏ mật khẩu rồi thả lại.',
                          'The PDF is locked with a password. Remove the password and drop it again.', 3, now())
                        ON CONFLICT DO NOTHING
                        """).param("s", REFUSED).update();
        lots(jdbc);
        objects.put("originals", REFUSED.substring(0, 2) + "/" + REFUSED, new byte[] {1, 2, 3}, "application/pdf");
    }

    /** A value that is looked at a second time in one lot, and was found wrong in another. */
    private static void lots(JdbcClient jdbc) {
        for (String lot : List.of(LOT, JUDGED_LOT)) {
            jdbc.sql("""
                            INSERT INTO lot (id, type, field, from_day, to_day, passed, seed, accepted, drawn_by, drawn_at)
                            VALUES (:lot, 'UNKNOWN', 'number', '2017-10-05', '2017-10-05', 9, '00', 0.01, 'Trưởng phòng', now())
                            ON CONFLICT DO NOTHING
                            """).param("lot", Long.valueOf(lot)).update();
            jdbc.sql("""
                            INSERT INTO lot_value (lot, place, scan, number, shown, planted, confidence, stands, seen_right,
                              judged_by, judged_at)
                            SELECT :lot, 1, :scan, 1, '128', true, 0.97, fields -> 0 -> 'place', :right, :by, :at
                            FROM document WHERE scan = :scan ON CONFLICT DO NOTHING
                            """)
                    .param("lot", Long.valueOf(lot))
                    .param("scan", SCAN)
                    .param("right", lot.equals(LOT) ? null : Boolean.FALSE, Types.BOOLEAN)
                    .param("by", lot.equals(LOT) ? null : "Nguyễn Văn Bình", Types.VARCHAR)
                    .param(
                            "at",
                            lot.equals(LOT) ? null : OffsetDateTime.now(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    /** A stack of two pages that an agency scanned, each page a document under the dossier of another. */
    public static void stack(
            JdbcClient jdbc, ObjectStore objects, String scan, String agency, String first, String second) {
        scan(jdbc, scan, "chồng giấy.pdf", null, "[]");
        jdbc.sql("UPDATE filing SET agency = :agency WHERE scan = :s")
                .param("agency", agency)
                .param("s", scan)
                .update();
        document(jdbc, objects, scan, null);
        var alto = altoHead();
        page(objects, scan, 1, FIRST_PAGE, alto);
        objects.put(
                "documents",
                scan + "/document-1.alto.xml",
                bytes(alto.append("</Layout></alto>").toString()),
                "application/xml");
        objects.put("documents", scan + "/document-2.txt", bytes("của người khác"), "text/plain");
        jdbc.sql(
                        "UPDATE document SET last_page = 1, documents = 2, page_images = '[]', page_image_prefix = :s || '/page-' WHERE scan = :s")
                .param("s", scan)
                .update();
        jdbc.sql("""
                        INSERT INTO document (scan, number, documents, first_page, last_page, type, likelihood, fields, pdf, alto,
                          text_object, page_images, page_image_prefix, words, doubtful_words, confidence, text_layer, text,
                          digitized_at)
                        SELECT scan, 2, 2, 2, 2, type, likelihood, '[]', pdf, alto, :text::jsonb, '[]', page_image_prefix,
                          words, doubtful_words, confidence, text_layer, 'của người khác', digitized_at
                        FROM document WHERE scan = :s AND number = 1 ON CONFLICT DO NOTHING
                        """)
                .param("s", scan)
                .param("text", object("documents", scan + "/document-2.txt"))
                .update();
        // Nobody looks for its words: the two documents share the layout of one.
        jdbc.sql("""
                        INSERT INTO indexed_document (scan, number, indexed_at, digitized_at, verified_at)
                        SELECT scan, number, now(), digitized_at, verified_at FROM document WHERE scan = :s
                        ON CONFLICT DO NOTHING
                        """).param("s", scan).update();
        jdbc.sql("DELETE FROM filed_document WHERE scan = :s").param("s", scan).update();
        jdbc.sql("""
                        INSERT INTO filed_document
                        SELECT :s, number, filing.id, code, code, 'SHEET', now(), now()
                        FROM filing, (VALUES (1, :first), (2, :second)) AS filed (number, code) WHERE filing.scan = :s
                        """)
                .param("s", scan)
                .param("first", first)
                .param("second", second)
                .update();
    }

    private static void dossier(
            JdbcClient jdbc, String code, String agency, String channel, String day, boolean attached) {
        jdbc.sql("""
                        INSERT INTO dossier (code, agency, procedure, channel, received_on, status, paper_result,
                          result_issued, result_verified, component_attached, duty_converted, registered_at, updated_at)
                        VALUES (:code, :agency, '1.004227', :channel, :day::date, 4, true, :attached, false, :attached,
                          false, now(), now()) ON CONFLICT DO NOTHING
                        """)
                .param("code", code)
                .param("agency", agency)
                .param("channel", channel)
                .param("day", day)
                .param("attached", attached)
                .update();
    }

    private static void scan(JdbcClient jdbc, String scan, String name, @Nullable String dossier, String signatures) {
        jdbc.sql("""
                        INSERT INTO scan VALUES (:s, :name, 'PDF', 2, :original::jsonb, '["LOW_RESOLUTION"]',
                          :signatures::jsonb, now() - interval '40 seconds') ON CONFLICT DO NOTHING
                        """)
                .param("s", scan)
                .param("name", name)
                .param("signatures", signatures)
                .param("original", object("originals", scan.substring(0, 2) + "/" + scan))
                .update();
        jdbc.sql("""
                        INSERT INTO filing (scan, agency, counter, dossier, file_name, accepted_at)
                        VALUES (:s, 'H22.01', 'quay-1', :dossier, :name, now()) ON CONFLICT DO NOTHING
                        """)
                .param("s", scan)
                .param("dossier", dossier)
                .param("name", name)
                .update();
    }

    private static void document(JdbcClient jdbc, ObjectStore objects, String scan, @Nullable String dossier) {
        var alto = altoHead();
        page(objects, scan, 1, FIRST_PAGE, alto);
        page(objects, scan, 2, SECOND_PAGE, alto);
        alto.append("</Layout></alto>");
        String text = String.join("\n", FIRST_PAGE) + "\n" + String.join("\n", SECOND_PAGE);
        objects.put("documents", scan + "/document-1.alto.xml", bytes(alto.toString()), "application/xml");
        objects.put("documents", scan + "/document-1.txt", bytes(text), "text/plain");
        objects.put("documents", scan + "/document-1.pdf", bytes("%PDF-1.7"), "application/pdf");
        objects.put("originals", scan.substring(0, 2) + "/" + scan, bytes("original"), "application/pdf");
        jdbc.sql("""
                        INSERT INTO document VALUES (:s, 1, 1, 1, 2, 'UNKNOWN', 0.91, :fields::jsonb, NULL, :pdf::jsonb,
                          :alto::jsonb, :text_object::jsonb, :images::jsonb, 60, 2, 0.93, false, :text, now())
                        ON CONFLICT DO NOTHING
                        """)
                .param("s", scan)
                .param("fields", """
                        [{"name":"number","value":"123","confidence":0.97,"place":{"page":1,"x":0.08,"y":0.15,"width":0.25,"height":0.03}},
                         {"name":"date","value":"2023-10-05","confidence":0.75,"place":null},
                         {"name":"signer","value":"Nguyễn Thị Thúy","confidence":0.8,
                          "place":{"page":1,"x":0.2,"y":0.36,"width":0.5,"height":0.03}},
                         {"name":"arrivalNumber","value":null,"confidence":0,
                          "place":{"page":1,"x":0.1,"y":0.2,"width":0.3,"height":0.04},
                          "proposal":{"value":"306","confidence":0.97,"confirmedBy":["FILE_NAME"]}},
                         {"name":"personalNumber","value":"001099012345","confidence":0.97,"place":null},
                         {"name":"issuer","value":null,"confidence":0,"place":null}]""")
                .param("pdf", object("documents", scan + "/document-1.pdf"))
                .param("alto", object("documents", scan + "/document-1.alto.xml"))
                .param("text_object", object("documents", scan + "/document-1.txt"))
                .param(
                        "images",
                        "[" + object("documents", scan + "/page-0001.jpg") + ","
                                + object("documents", scan + "/page-0002.jpg") + "]")
                .param("text", text)
                .update();
        jdbc.sql("""
                        INSERT INTO filed_document SELECT :s, 1, id, :dossier, :dossier, :named, now(),
                          CASE WHEN :dossier::text IS NULL THEN NULL ELSE now() END
                        FROM filing WHERE scan = :s ON CONFLICT DO NOTHING
                        """)
                .param("s", scan)
                .param("dossier", dossier)
                .param("named", dossier == null ? null : "KEY")
                .update();
        jdbc.sql("UPDATE dossier SET documents = 1 WHERE code = :d")
                .param("d", DOSSIER)
                .update();
    }

    private static StringBuilder altoHead() {
        return new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>"
                + "<alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'><Layout>");
    }

    /** A JPEG of a page on which nothing stands. */
    public static byte[] blankPage() {
        var image = new BufferedImage(113, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, 113, 160);
        ink.dispose();
        return jpeg(image);
    }

    /** Draws a page and writes down where each word stands; the last word of each line is in doubt. */
    private static void page(ObjectStore objects, String scan, int number, List<String> lines, StringBuilder alto) {
        var image = new BufferedImage(1130, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, 1130, 1600);
        ink.setColor(Color.BLACK);
        ink.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        FontMetrics metrics = ink.getFontMetrics();
        alto.append("<Page WIDTH='1130' HEIGHT='1600'><PrintSpace><TextBlock>");
        int y = 160;
        for (String line : lines) {
            alto.append("<TextLine>");
            int x = 90;
            String[] words = line.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                ink.drawString(words[i], x, y);
                int width = metrics.stringWidth(words[i]);
                alto.append("<String CONTENT='%s' HPOS='%d' VPOS='%d' WIDTH='%d' HEIGHT='%d' WC='%s'/>"
                        .formatted(
                                words[i],
                                x,
                                y - metrics.getAscent(),
                                width,
                                metrics.getHeight(),
                                i == words.length - 1 && words.length > 6 ? "0.41" : "0.96"));
                x += width + 12;
            }
            alto.append("</TextLine>");
            y += 64;
        }
        alto.append("</TextBlock></PrintSpace></Page>");
        ink.dispose();
        objects.put("documents", scan + "/page-000" + number + ".jpg", jpeg(image), "image/jpeg");
    }

    private static byte[] jpeg(BufferedImage image) {
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    private static String object(String bucket, String key) {
        return "{\"bucket\":\"%s\",\"key\":\"%s\",\"sha256\":\"%s\",\"bytes\":123456}"
                .formatted(bucket, key, "0".repeat(64));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
