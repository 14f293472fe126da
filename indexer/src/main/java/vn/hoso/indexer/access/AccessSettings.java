package vn.hoso.indexer.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code hoso.access}.
 *
 * @param accountsFile where the accounts of a demonstration are written down, told on the sign-in page; or null
 * @param rolesClaim claim of the identity provider with the roles
 * @param agenciesClaim claim of the identity provider with the agency codes
 * @param largestBody most that a request may bring
 * @param triesPerName times a name may be tried until ten minutes are over
 * @param triesPerAddress times one address may try until ten minutes are over; an office may share one
 */
@ConfigurationProperties("hoso.access")
record AccessSettings(
        @Nullable String accountsFile,
        @DefaultValue("hoso_roles") String rolesClaim,
        @DefaultValue("hoso_agencies") String agenciesClaim,
        @DefaultValue("200MB") DataSize largestBody,
        @DefaultValue("10") int triesPerName,
        @DefaultValue("100") int triesPerAddress) {}
