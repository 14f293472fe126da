#!/bin/bash
# Runs at the first start, on the empty database: one role for each stage, which makes and owns its own schema.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    --set ingest="$HOSO_INGEST_DATABASE_PASSWORD" \
    --set ocr="$HOSO_OCR_DATABASE_PASSWORD" \
    --set indexer="$HOSO_INDEXER_DATABASE_PASSWORD" <<'SQL'
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE ROLE ingest LOGIN PASSWORD :'ingest';
CREATE ROLE ocr LOGIN PASSWORD :'ocr';
CREATE ROLE indexer LOGIN PASSWORD :'indexer';

REVOKE ALL ON DATABASE hoso FROM PUBLIC;
GRANT CONNECT, CREATE, TEMPORARY ON DATABASE hoso TO ingest, ocr, indexer;
SQL
