package vn.hoso.indexer.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.indexer.OnRealServers;

class PapersAgainTest extends OnRealServers {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_same_words_are_found_by_their_index_however_many_papers_there_are() {
        List<String> plan = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("SET LOCAL enable_seqscan = off").update(); // as if there were very many
            return jdbc.sql("EXPLAIN " + PapersAgain.BEFORE)
                    .param("dossier", "H55.95-170306-0001")
                    .param("scan", "0a")
                    .param("number", 1)
                    .query(String.class)
                    .list();
        });
        assertThat(plan).anyMatch(line -> line.contains("document_text_key"));
    }
}
