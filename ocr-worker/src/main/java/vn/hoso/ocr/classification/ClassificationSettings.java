package vn.hoso.ocr.classification;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How papers are classified ({@code hoso.classification}).
 *
 * @param model folder of retrained models, see {@link RetrainTypes}; the model that comes with the program when left out
 */
@ConfigurationProperties("hoso.classification")
record ClassificationSettings(@Nullable Path model) {}
