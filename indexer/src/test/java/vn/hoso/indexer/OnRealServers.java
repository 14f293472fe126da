package vn.hoso.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.topics.JsonMessages;
import vn.hoso.servers.PortBase;
import vn.hoso.servers.RealParts;
import vn.hoso.servers.RealParts.Part;

/** The indexer, started once for all tests on a real broker, S3 server and PostgreSQL. Each test uses dossiers of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hoso.machine-token=" + OnRealServers.TOKEN,
            "hoso.audit.anchor-every=500ms",
            "hoso.access.largest-body=20MB",
            // All of them sign in from one address, several a second.
            "hoso.access.tries-per-address=10000",
            // So that who sends too much hears why, and not of a broken connection.
            "server.tomcat.max-swallow-size=-1",
            "hoso.trust.accepted-error=0.2",
            "hoso.trust.least-cases=10",
            "hoso.trust.true-for-each-planted=5",
            "hoso.rates.publish-every=1s",
            "hoso.rates.owed-every=3s",
            "hoso.rates.further-periods=2023-01/2023-10,2023-01/2023-09,2019-01/2019-12"
        })
@Import(QuickPasswords.class)
public abstract class OnRealServers {

    /** Of every account that the tests make. */
    protected static final String PASSWORD = "mat-khau-cua-phep-thu";

    /** Where the identity provider listens in the test that starts it. */
    protected static final int PROVIDER_PORT = PortBase.free().base();

    protected static final String TOKEN = "token-of-the-tests";

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
        String client = "spring.security.oauth2.client.registration.agency.";
        properties.add(client + "client-id", () -> "hoso");
        properties.add(client + "client-secret", () -> "secret");
        properties.add(client + "authorization-grant-type", () -> "authorization_code");
        properties.add(client + "redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
        properties.add(client + "scope", () -> "openid");
        String provider = "spring.security.oauth2.client.provider.agency.";
        String at = "http://127.0.0.1:" + PROVIDER_PORT;
        properties.add(provider + "authorization-uri", () -> at + "/oauth2/authorize");
        properties.add(provider + "token-uri", () -> at + "/oauth2/token");
        properties.add(provider + "jwk-set-uri", () -> at + "/oauth2/jwks");
        properties.add(provider + "user-name-attribute", () -> "sub");
        properties.add("hoso.objects.endpoint", () -> parts.objects().endpoint());
        properties.add("hoso.objects.access-key", () -> parts.objects().accessKey());
        properties.add("hoso.objects.secret-key", () -> parts.objects().secretKey());
    }

    /** The REST interface and the pages, as a program of the installation reaches them; answers of every status are given back. */
    protected RestClient rest() {
        return street().mutate()
                .defaultHeader("Authorization", "Bearer " + TOKEN)
                .build();
    }

    /** The same, without saying who asks. */
    protected RestClient street() {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** Somebody at a browser who has not signed in. */
    protected Visitor stranger() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    /** Somebody who is signed in with a role at an agency; the account is made for it. */
    protected Visitor signedIn(String role, String agency) {
        String name = (role + "-" + agency).toLowerCase(Locale.ROOT).replace("*", "all");
        var made = rest().post()
                .uri("/api/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "name", name,
                        "fullName", name,
                        "roles", List.of(role),
                        "agencies", List.of(agency),
                        "password", PASSWORD))
                .retrieve()
                .toEntity(String.class);
        assertThat(made.getStatusCode().value()).as(made.getBody()).isIn(201, 409);
        Visitor visitor = stranger();
        assertThat(visitor.signIn(name, PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).doesNotContain("sign-in"));
        return visitor;
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
