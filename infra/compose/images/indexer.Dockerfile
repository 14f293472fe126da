# Documents become dossiers, dossiers become rates. Build the jar first: mvn package
# Cover sheets are set in fonts-croscore, which has every Vietnamese letter.
FROM debian:12.11-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl fonts-croscore openjdk-17-jre-headless \
    && rm --recursive --force /var/lib/apt/lists/* \
    && useradd --system --no-create-home --uid 10001 hoso
ARG VERSION
WORKDIR /hoso
# The very jar that was tested, not taken apart: the child processes of a stage are started from it.
COPY target/hoso-indexer-${VERSION}-exec.jar application.jar
USER hoso
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:+ExitOnOutOfMemoryError", "-jar", "application.jar"]
