package vn.hoso.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentDigitizedTest {

    @Test
    void a_message_of_300_pages_stays_under_a_few_kib_and_names_the_image_of_each_page() {
        DocumentDigitized document = golden("v1-of-many-pages.json");

        assertThat(document.pages()).isEqualTo(300);
        assertThat(Messages.JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(3 * 1024);
        assertThat(document.pageImageKey(1)).contains(document.scan() + "/page-0001.jpg");
        assertThat(document.pageImageKey(300)).contains(document.scan() + "/page-0300.jpg");
        assertThat(document.pageImageKey(0)).isEmpty();
        assertThat(document.pageImageKey(301)).isEmpty();
    }

    @Test
    void page_images_listed_one_by_one_are_still_found() {
        DocumentDigitized document = golden("v1-decision-with-doubt.json");

        assertThat(document.pageImagePrefix()).isNull();
        assertThat(document.doubtBelow()).isNull();
        assertThat(document.pageImageKey(2))
                .contains(document.pageImages().get(1).key());
        assertThat(document.pageImageKey(3)).isEmpty();
    }

    @Test
    void a_page_set_aside_in_the_middle_is_not_of_the_document() {
        DocumentDigitized document = golden("v1-blank-backs-left-out.json");

        assertThat(document.pageNumbers()).containsExactly(2, 4, 5, 7);
        assertThat(document.pages()).isEqualTo(4);
        assertThat(document.pageImageKey(5)).contains(document.scan() + "/page-0005.jpg");
        assertThat(document.pageImageKey(3)).isEmpty();
    }

    private static DocumentDigitized golden(String name) {
        Path sample = Messages.resource("/golden/document-digitized/" + name);
        return Messages.read(Messages.text(sample), DocumentDigitized.class).data();
    }
}
