#!/bin/sh
# Sets MinIO up; safe to run again.
set -eu

mc alias set hoso http://minio:9000 "$HOSO_MINIO_ROOT_USER" "$HOSO_MINIO_ROOT_PASSWORD" > /dev/null

mc mb --ignore-existing hoso/inbox
mc mb --ignore-existing hoso/documents
# Object lock can be given at birth only; it brings versioning along.
mc mb --ignore-existing --with-lock hoso/originals
mc retention set --default governance "$HOSO_ORIGINALS_RETENTION" hoso/originals
mc mb --ignore-existing --with-lock hoso/audit
mc retention set --default governance "$HOSO_ORIGINALS_RETENTION" hoso/audit

# The target "1" is named by the environment of the server (MINIO_NOTIFY_KAFKA_*_1).
mc event add --ignore-existing --event put hoso/inbox arn:minio:sqs::1:kafka
mc event list hoso/inbox

account() { # name, secret
    mc admin user add hoso "$1" "$2"
    mc admin policy create hoso "$1" "/setup/$1.json"
    # Attaching a policy that is attached already is an error, and no harm.
    mc admin policy attach hoso "$1" --user "$1" || mc admin policy entities hoso --user "$1" | grep -q "$1"
}
account ingest "$HOSO_INGEST_OBJECTS_SECRET"
account ocr-worker "$HOSO_OCR_OBJECTS_SECRET"
account indexer "$HOSO_INDEXER_OBJECTS_SECRET"
account scanner "$HOSO_SCANNER_OBJECTS_SECRET"
echo "MinIO is set up: buckets inbox, originals, documents and audit; notifications of inbox go to Kafka topic hoso.inbox."
