package vn.hoso.indexer.uploads;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.plumbing.objects.ObjectStoreSettings;
import vn.hoso.plumbing.objects.PartedObjects;

/** Connects to the S3 server as it is seen from here, and signs for it as browsers see it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadSettings.class)
class UploadConfiguration {

    @Bean
    PartedObjects partedObjects(ObjectStoreSettings objects, UploadSettings uploads) {
        return new PartedObjects(objects, uploads.address());
    }
}
