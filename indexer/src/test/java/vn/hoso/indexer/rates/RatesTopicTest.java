package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;

class RatesTopicTest extends OnRealServers {

    @Test
    void a_changed_figure_is_told_on_the_topic_and_as_a_metric() {
        register(
                "H56-190401-0001,H56,1.001193,COUNTER,2019-04-01,4,,false,false,false,DON/true/CONVERTED",
                "H56-190401-0002,H56,1.001193,COUNTER,2019-04-01,4,,false,false,false,DON/true/ATTACHED",
                "H56-190401-0003,H56,1.001193,COUNTER,2019-04-01,3,,false,false,false,DON/true/ATTACHED",
                "H56-190401-0004,H56,1.001193,ONLINE,2019-04-01,4,,false,false,false,DON/true/ATTACHED");
        String told = OneMessage.containing(
                Topics.RATES,
                kafkaServers(),
                "\"subject\":\"H56\",\"definition\":\"CONV.v1-strict\"",
                "\"from\":\"2019-01-01\"");
        assertThat(told)
                .contains("vn.hoso.RatePublished.v1", "\"numerator\":1,\"denominator\":2,\"percent\":\"50.00\"");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () -> assertThat(metrics())
                                .contains(
                                        "hoso_rate_percent{definition=\"CONV.v1\",period=\"2019-01/2019-12\",subject=\"H56\"} 100.0"));
    }

    private String metrics() {
        return String.valueOf(
                rest().get().uri("/actuator/prometheus").retrieve().body(String.class));
    }
}
