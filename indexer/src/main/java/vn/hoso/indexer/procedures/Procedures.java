package vn.hoso.indexer.procedures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The procedures in the catalogue. */
@Repository
public class Procedures {

    private final JdbcClient jdbc;

    Procedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The procedure with a code. */
    public Optional<Procedure> find(String code) {
        return jdbc.sql("SELECT name FROM procedure WHERE code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .map(name -> new Procedure(code, name, papers(code)));
    }

    /**
     * Procedures that have every typed word in their code or name, in order of the code. Case and marks do not count, and
     * a word may be typed in part: {@code khai s} finds <i>Đăng ký khai sinh</i>.
     *
     * @param most no more than so many
     */
    public List<Procedure> search(String typed, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = Arrays.stream(folded(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> {
                    String name = "word" + values.size();
                    values.put(name, word);
                    return "strpos(search_key, :" + name + ") > 0";
                })
                .collect(Collectors.joining(" AND "));
        return jdbc.sql("SELECT code, name FROM procedure WHERE " + (where.isEmpty() ? "true" : where)
                        + " ORDER BY code LIMIT :most")
                .params(values)
                .param("most", most)
                .query((row, index) ->
                        new Procedure(row.getString("code"), row.getString("name"), papers(row.getString("code"))))
                .list();
    }

    private List<RequiredPaper> papers(String code) {
        return jdbc.sql("""
                        SELECT component AS code, name, class AS duty FROM procedure_component
                        WHERE procedure = :code ORDER BY position
                        """).param("code", code).query(RequiredPaper.class).list();
    }

    /**
     * Puts a procedure in, in the place of what the catalogue said of it before.
     *
     * @return whether that was something else
     */
    @Transactional
    public boolean put(Procedure procedure) {
        if (find(procedure.code()).filter(procedure::equals).isPresent()) {
            return false;
        }
        jdbc.sql("DELETE FROM procedure WHERE code = :code")
                .param("code", procedure.code())
                .update();
        jdbc.sql("INSERT INTO procedure (code, name, search_key) VALUES (:code, :name, :key)")
                .param("code", procedure.code())
                .param("name", procedure.name())
                .param("key", folded(procedure.code() + " " + procedure.name()))
                .update();
        int position = 0;
        for (RequiredPaper paper : procedure.papers()) {
            jdbc.sql("""
                            INSERT INTO procedure_component (procedure, component, position, name, class)
                            VALUES (:procedure, :component, :position, :name, :class)
                            """)
                    .param("procedure", procedure.code())
                    .param("component", paper.code())
                    .param("position", position++)
                    .param("name", paper.name())
                    .param("class", paper.duty().name())
                    .update();
        }
        return true;
    }

    /** Lower case without marks; đ has no decomposition, so it is named. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
