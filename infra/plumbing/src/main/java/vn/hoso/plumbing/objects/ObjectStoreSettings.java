package vn.hoso.plumbing.objects;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the S3 server is ({@code hoso.objects}).
 *
 * @param endpoint address, for example {@code http://127.0.0.1:9000}
 * @param accessKey name of the account
 * @param secretKey its secret
 * @param region region that requests are signed for
 */
@Validated
@ConfigurationProperties("hoso.objects")
public record ObjectStoreSettings(
        @NotBlank String endpoint,
        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @DefaultValue("us-east-1") @NotBlank String region) {}
