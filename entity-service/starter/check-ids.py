#!/usr/bin/env python3
"""Compares the Wikidata ids of the two tables with Wikidata's labels.

Usage: check-ids.py wikidata.json, the file dist/wikidata/wikidata.json of npm's package name-suggestion-index.
Prints the ids whose label is none of the entity's names, and how many are confirmed or not in the file; fails if any differs.
"""
import json
import pathlib
import re
import sys
import unicodedata

TABLES = pathlib.Path(__file__).parent / "../src/main/resources/news/dateline/entities/starter"
# Ids whose label is another name of the same thing.
SAME = {"Q1139213"}


def level(name):
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def rows():
    for table in ("organisations.tsv", "places.tsv"):
        for line in (TABLES / table).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith(("#", "type\t")):
                yield line.split("\t")


def main():
    labels = json.load(open(sys.argv[1], encoding="utf-8"))["wikidata"]
    confirmed, different, absent = 0, 0, 0
    for row in rows():
        names, wikidata = [row[1], *row[2].split("|"), *row[3].split("|")], row[4]
        if not wikidata:
            continue
        if wikidata not in labels:
            absent += 1
            continue
        label = level(labels[wikidata]["label"])
        levelled = [level(name) for name in names if name]
        if wikidata in SAME or any(len(name) > 1 and (name in label or label in name) for name in levelled):
            confirmed += 1
        else:
            different += 1
            print(f"{row[1]}: {wikidata} is {labels[wikidata]['label']}")
    print(f"{confirmed} confirmed, {different} different, {absent} not in the file")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
