package vn.hoso.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.topics.JsonMessages;
import vn.hoso.servers.RealParts;
import vn.hoso.servers.RealParts.Part;

/** The indexer, started once for all tests on a real broker, S3 server and PostgreSQL. Each test uses dossiers of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hoso.rates.publish-every=200ms",
            "hoso.rates.owed-every=1s",
            "hoso.rates.further-periods=2023-01/2023-10,2023-01/2023-09,2019-01/2019-12"
        })
public abstract class OnRealServers {

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected KafkaTemplate<String, String> kafka;

    @Autowired
    protected ObjectStore objects;

    @Autowired
    protected JsonMessages json;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        RealParts parts = RealParts.forTests(Part.POSTGRES, Part.KAFKA, Part.OBJECTS);
        properties.add("spring.datasource.url", () -> parts.postgres().jdbcUrl());
        properties.add("spring.datasource.username", () -> parts.postgres().user());
        properties.add("spring.datasource.password", () -> parts.postgres().password());
        properties.add("spring.kafka.bootstrap-servers", () -> parts.kafka().bootstrapServers());
        properties.add("hoso.objects.endpoint", () -> parts.objects().endpoint());
        properties.add("hoso.objects.access-key", () -> parts.objects().accessKey());
        properties.add("hoso.objects.secret-key", () -> parts.objects().secretKey());
    }

    /** The REST interface; answers of every status are given back. */
    protected RestClient rest() {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** Address of the broker. */
    protected String kafkaServers() {
        return RealParts.forTests(Part.KAFKA).kafka().bootstrapServers();
    }

    /** Takes lines into the register, under the header of the format. */
    protected void register(String... lines) {
        registerUnder(
                "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,"
                        + "resultVerified,components",
                List.of(lines));
    }

    /** Takes lines into the register, under a header of their own. */
    protected void registerUnder(String header, List<String> lines) {
        String report = rest().post()
                .uri("/api/registry?all=true")
                .header("Content-Type", "text/csv")
                .body(header + "\n" + String.join("\n", lines))
                .retrieve()
                .body(String.class);
        assertThat(report).contains("\"refused\":0");
    }
}
