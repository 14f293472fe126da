package vn.hoso.local.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoso.local.EditionFailure;

class InboxTest {

    @Test
    void a_key_is_plain_ascii_whatever_the_file_is_called() {
        assertThat(Inbox.ascii("Đơn đề nghị số 1.pdf")).isEqualTo("Don-de-nghi-so-1.pdf");
        assertThat(Inbox.ascii("x".repeat(90) + ".pdf")).hasSize(60).endsWith(".pdf");
    }

    @Test
    void the_pass_of_a_stack_is_the_last_folder() {
        assertThat(new DropPlace("H01", "1", Optional.of("H01-240115-0001"))
                        .pass("mat-sau-0a1b2c3d")
                        .prefix())
                .isEqualTo("H01/1/H01-240115-0001/mat-sau-0a1b2c3d/");
    }

    @Test
    void a_place_that_would_break_the_key_is_refused() {
        assertThatThrownBy(() -> new DropPlace("H01/../H02", "1", Optional.empty()))
                .isInstanceOf(EditionFailure.class)
                .hasMessageContaining("H01/../H02");
    }
}
