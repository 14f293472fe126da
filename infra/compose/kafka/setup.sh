#!/bin/bash
# Makes what must be there before the first message; safe to run again. The stages make their own topics.
set -euo pipefail
cd /opt/kafka/bin

./kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic hoso.inbox --partitions 6 --replication-factor 1
