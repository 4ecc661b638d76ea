#!/bin/sh
# Whether it helps to straighten or clean scans before they are recognised: prints the figures of docs/accuracy.md.
# First: ./mvnw -Pbenchmark test-compile. Argument: how many of the twelve pages (all). Takes about a second a page and treatment.
set -eu
cd "$(dirname "$0")/../../.."
list=target/poor-scans.classpath
${MVN:-./mvnw} -q -B -Pbenchmark dependency:build-classpath -Dmdep.outputFile="$list" -Dmdep.includeScope=test
exec java -Xmx1g -Djava.awt.headless=true -cp "target/test-classes:target/classes:$(cat "$list")" org.pressmark.text.PoorScans \
    target/poor-scans src/test/resources/org/pressmark/evaluation/own/clippings \
    src/benchmark/resources/org/pressmark/text/poor-scans.tsv "" "" "${1:-12}"
