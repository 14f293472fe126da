package vn.hoso.ingest.reconciliation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What reconciliation expects ({@code hoso.reconciliation}).
 *
 * @param inboxKeeps how long the inbox keeps objects before its lifecycle rule removes them; absent when it keeps them
 *     for ever. An arrival older than this is not missed
 */
@ConfigurationProperties("hoso.reconciliation")
public record ReconciliationSettings(@Nullable Duration inboxKeeps) {}
