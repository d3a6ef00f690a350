#!/bin/sh
# Makes the tagger's model from the annotated sets in a folder and the lexical resources on Maven Central.
#   extraction-training/train.sh <data folder> [name=value ...]      (options: TrainingOptions; trial=true for an experiment)
# Deterministic: the same data and options give the same bytes. Ten to twenty minutes, 7 GB of memory at most.
set -eu
data=${1:?"usage: train.sh <data folder> [name=value ...]"}
shift
cd "$(dirname "$0")/.."
work=extraction-training/target/training
mkdir -p "$work"
./mvnw -B -ntp -q install -DskipTests -DskipITs -pl extraction-training -am
for artifact in edu.emory.mathcs.nlp:nlp4j-english:1.1.3 de.mpg.mpi-inf.ambiversenlu:knowner-models:1.0; do
  ./mvnw -B -ntp -q dependency:copy -Dartifact="$artifact" -DoutputDirectory="$PWD/$work" -Dmdep.useBaseVersion=true
done
./mvnw -B -ntp -q dependency:build-classpath -pl extraction-training -Dmdep.outputFile="$PWD/$work/classpath"
classpath="extraction-training/target/classes:$(cat "$work/classpath")"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if [ ! -f "$work/words.bin" ]; then
  "$java" -Xmx7g -XX:+UseSerialGC -cp "$classpath" news.dateline.extraction.training.CompileWords \
    "$work/nlp4j-english-1.1.3.jar" "$work/knowner-models-1.0.jar" "$work/words.bin"
fi
"$java" -Xmx6g -XX:+UseSerialGC -cp "$classpath" news.dateline.extraction.training.Train \
  "$work/words.bin" "$data" "$work/english.model" "$@"
echo "made $work/english.model; to publish it, copy it to"
echo "extraction/src/main/resources/news/dateline/extraction/tagger/ and update docs/model-card.md"
