# One scan becomes documents with text. The native OCR libraries in the jar are for linux/amd64. Build the jar first: mvn package
# fonts-croscore stands in for Times New Roman and Arial on PDF pages that do not bring their fonts along.
FROM debian:12.11-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl fonts-croscore openjdk-17-jre-headless tesseract-ocr-vie \
    && rm --recursive --force /var/lib/apt/lists/* \
    && useradd --system --no-create-home --uid 10001 hoso
ARG VERSION
WORKDIR /hoso
# The very jar that was tested, not taken apart: the child processes of a stage are started from it.
COPY target/hoso-ocr-worker-${VERSION}-exec.jar application.jar
USER hoso
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=25", "-XX:+ExitOnOutOfMemoryError", "-jar", "application.jar"]
