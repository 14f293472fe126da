package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.ocr.recognition.Folded;

/** A field of a form, and the words that ask for it: such as end with a colon, and such as need none. */
enum Asked {
    BIRTH_DATE(
            "birthDate",
            "ngay,? ?thang,? ?nam sinh|ngay/thang/nam sinh|ngay sinh|sinh ngay|nam sinh",
            "sinh ngay(?=\\W{1,4}(?:ngay )?\\d)"),
    APPLICANT_NAME(
            "applicantName",
            "ho,? (?:va )?(?:chu dem,? )?(?:va )?ten(?: khai sinh)?(?: (?:cua )?(?:nguoi (?:yeu cau|khai|lam don|de nghi"
                    + "|dang ky|nop don|nop ho so|duoc cap|duoc xac nhan|uy quyen)|chu ho|chu dau tu|ong/ba|nguoi))?"
                    + "|ho ten|toi ten la|ten toi la|ten chu (?:ho|dau tu|ho kinh doanh)|chu ho so|nguoi nop(?: ho so| don)?"
                    + "|ong/ba|ong \\(ba\\)|nguoi (?:yeu cau|khai|de nghi|lam don)",
            "toi ten la|ten toi la|(?:nguoi (?:duoc )?uy quyen|gioi thieu|cap cho)\\s*:?\\s*(?:ong|ba)(?:\\s*:)?"),
    PERSONAL_NUMBER(
            "personalNumber",
            "so ?[/i|]? ?no\\.?|so dinh danh(?: ca nhan)?(?:/(?:cccd|cmnd|can cuoc))*|so ?(?:cccd|cmnd)(?:/(?:cccd|cmnd|can cuoc))*"
                    + "|so (?:the )?can cuoc(?: cong dan)?|so ddcn(?:/cccd|/cmnd)*|ma so ca nhan|so giay to tuy than"
                    + "|giay to tuy than",
            "so dinh danh ca nhan(?=\\W{1,4}\\d)|(?:cccd|cmnd|can cuoc(?: cong dan)?)(?:/(?:cccd|cmnd|can cuoc))*"
                    + "(?: so)?[\\s:]{0,3}(?=\\W{0,3}\\d{9})"),
    ADDRESS(
            "address",
            "noi cu tru(?: hien tai)?|noi thuong tru|noi o hien (?:nay|tai)|cho o hien (?:nay|tai)"
                    + "|dia chi(?: (?:thuong tru|lien he|lien lac|cu tru|hien tai|tam tru|noi o|cho o))?"
                    + "|(?:noi dang ky )?ho khau thuong tru|noi dang ky thuong tru|thuong tru(?: tai)?|cu tru tai|noi tam tru",
            "cu tru tai"),
    PHONE("phone", "(?:so )?dien thoai(?: [a-z]{2,6}){0,2}|so dt|dtdd|di dong|sdt|dt", ""),
    /** What stands between two fields and belongs to none of ours. */
    OTHER(
            "",
            "gioi tinh|dan toc|quoc tich|ton giao|que quan|nghe nghiep|ngay cap|noi cap|cap ngay|email|thu dien tu|fax"
                    + "|noi sinh|quan he(?: voi .{1,30})?|chuc vu|trinh do|ma so thue|tinh trang|ghi chu|noi cong tac"
                    + "|don vi|co gia tri den",
            "");

    private static final int FEWEST_LETTERS_FOR_TWO = 9;

    /** Labels long enough to be told with a letter misread. */
    private static final Map<String, Asked> USUAL = Map.ofEntries(
            Map.entry("noicutru", ADDRESS),
            Map.entry("noithuongtru", ADDRESS),
            Map.entry("diachithuongtru", ADDRESS),
            Map.entry("diachilienhe", ADDRESS),
            Map.entry("sodienthoai", PHONE),
            Map.entry("dienthoai", PHONE),
            Map.entry("dienthoailienhe", PHONE),
            Map.entry("hovaten", APPLICANT_NAME),
            Map.entry("hochudemten", APPLICANT_NAME),
            Map.entry("hochudemvaten", APPLICANT_NAME),
            Map.entry("hochudemtennguoiyeucau", APPLICANT_NAME),
            Map.entry("ngaythangnamsinh", BIRTH_DATE),
            Map.entry("sinhngay", BIRTH_DATE),
            Map.entry("ngaysinh", BIRTH_DATE),
            Map.entry("socccd", PERSONAL_NUMBER),
            Map.entry("sodinhdanhcanhan", PERSONAL_NUMBER),
            Map.entry("sodinhdanhcanhancancuoc", PERSONAL_NUMBER),
            Map.entry("giaytotuythancccdso", PERSONAL_NUMBER),
            Map.entry("gioitinh", OTHER),
            Map.entry("quoctich", OTHER),
            Map.entry("noisinh", OTHER),
            Map.entry("noicap", OTHER));

    private final String field;
    private final Pattern label;

    Asked(String field, String beforeColon, String withoutColon) {
        this.field = field;
        String plain = withoutColon.isEmpty() ? "" : "|(?:" + withoutColon + ")";
        this.label = Pattern.compile("(?<![a-z/])(?:(?:" + beforeColon
                + ")\\s*(?:\\([^)]{0,40}\\)|/ ?[a-z ]{3,20})?\\s*(?:[:;]|\\.(?=[\\s.]*\\d))" + plain + ")");
    }

    String field() {
        return field;
    }

    /**
     * A label in a text.
     *
     * @param asked what it asks for
     * @param from where it begins
     * @param to where it ends
     */
    record Label(Asked asked, int from, int to) {}

    /**
     * The labels in a text without marks, from left to right; of two that overlap the longer one. When there is none the
     * text may begin with a usual one of which a letter or two were misread.
     */
    static List<Label> in(String folded) {
        List<Label> exact = exactly(folded);
        int colon = folded.indexOf(':');
        return exact.isEmpty() && colon > 0 ? nearly(folded.substring(0, colon)) : exact;
    }

    private static List<Label> nearly(String before) {
        String letters = Folded.letters(before);
        int most = letters.length() < FEWEST_LETTERS_FOR_TWO ? 1 : 2;
        List<Asked> near = USUAL.entrySet().stream()
                .filter(label -> Folded.distance(label.getKey(), letters) <= most)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? List.of(new Label(near.get(0), 0, before.length() + 1)) : List.of();
    }

    private static List<Label> exactly(String folded) {
        List<Label> labels = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            Matcher label = asked.label.matcher(folded);
            while (label.find()) {
                labels.add(new Label(asked, label.start(), label.end()));
            }
        }
        labels.sort(Comparator.comparingInt(Label::from)
                .thenComparing(Comparator.comparingInt(Label::to).reversed()));
        List<Label> apart = new ArrayList<>();
        for (Label label : labels) {
            if (apart.isEmpty() || label.from() >= apart.get(apart.size() - 1).to()) {
                apart.add(label);
            }
        }
        return apart;
    }
}
