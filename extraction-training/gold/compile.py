#!/usr/bin/env python3
"""Checks the annotated articles under markup/ and writes them as plain text with standoff JSON into dev/ and test/.

A few articles (`nfd: yes` in their head) are also written in NFD into nfd/: their analysis must be that of the NFC text.

    python3 compile.py                  check, write dev/ and test/, print the counts
    python3 compile.py --iob2 DIR       also write DIR/{dev,test}.iob2, one token a line, a blank line per sentence
    python3 compile.py --consistency    also print what deserves a second look (same words, different types, ...)
    python3 compile.py --values         also print every value with its words

The annotation rules stand in GUIDELINES.md, the marks in markup.py. Needs Python 3.10 or newer and nothing else.
"""

import argparse
import json
import re
import sys
import unicodedata
from datetime import date
from html import unescape
from pathlib import Path

import consistency
import demonyms
import markup
import values
from markup import TYPES, VALUE_TYPES, MarkupError
from stats import stats
from tokens import iob2

HERE = Path(__file__).resolve().parent
SPLITS = ("dev", "test")
HEAD_KEYS = {"desk", "split", "date", "source", "headline", "salient", "nfd"}
POSSESSIVE_NAMES = {"Sotheby's", "Christie's", "Lloyd's", "McDonald's", "Guy's", "St. Brigid's"}


def chain_key(words, kind):
    """The key of a mention whose mark gives none."""
    return demonyms.people(words) if kind == "GROUP" else words.casefold()


class Compiled:
    """One article with its annotations resolved."""

    def __init__(self, article):
        self.article = article
        self.problems = []
        self.chains = {}
        self.mentions = []
        self.values = []
        self._head()
        for span in article.spans:
            if span.kind == "mention":
                self._mention(span)
            elif span.kind == "value":
                self._value(span)
        self.roles = [role for span in article.spans if span.kind == "r" for role in self._roles(span)]
        self.quotes = [self._quote(span) for span in article.spans if span.kind in "qi"]
        self._link_demonyms()
        self._check_overlaps()

    def problem(self, text):
        self.problems.append(f"{self.article.name}: {text}")

    def _head(self):
        head = self.article.head
        for key in head.keys() - HEAD_KEYS:
            self.problem(f"unknown head line '{key}'")
        if head.get("split") not in SPLITS:
            self.problem("no split")
        self.date = date.fromisoformat(head["date"])

    def _place(self, span):
        return {"start": span.start, "end": span.end, "exact": self.article.exact(span)}

    def _mention(self, span):
        letter, _, key = span.spec.partition(" ")
        kind = TYPES.get(letter)
        place = self._place(span)
        if not kind:
            return self.problem(f"no type '{letter}' at '{place['exact']}'")
        full_key = (letter, key.strip() or chain_key(place["exact"], kind))
        chain = self.chains.setdefault(full_key, {"id": f"c{len(self.chains) + 1}", "type": kind, "mentions": []})
        chain["mentions"].append(len(self.mentions))
        self.mentions.append({**place, "type": kind, "chain": chain["id"]})
        if place["exact"] != place["exact"].strip() or re.search(r"[’']s$", place["exact"]) and place["exact"] not in POSSESSIVE_NAMES:
            self.problem(f"ragged span '{place['exact']}'")

    def _value(self, span):
        letter, _, value = span.spec.partition("=")
        place, kind = self._place(span), VALUE_TYPES.get(letter)
        if not kind:
            return self.problem(f"no value type '{letter}' at '{place['exact']}'")
        value = value or values.read(kind, place["exact"], self.date)
        if not value:
            return self.problem(f"'{place['exact']}' needs its {kind} in the markup")
        for wrong in values.problems(kind, place["exact"], value, self.date):
            self.problem(wrong)
        amount, _, unit = value.partition(" ")
        unit_name = {"MONEY": "currency", "QUANTITY": "unit"}.get(kind)
        self.values.append({**place, "type": kind, "value": amount, **({unit_name: unit} if unit_name else {})})

    def chain(self, key):
        letter, found, rest = key.partition(":")
        full_key = (letter, rest.strip()) if found and letter in TYPES else ("P", key)
        if full_key not in self.chains:
            self.problem(f"nobody is called '{key}'")
            return {"id": "?", "mentions": []}
        return self.chains[full_key]

    def _roles(self, span):
        paragraph = self.article.text.rfind("\n\n", 0, span.start), self.article.text.find("\n\n", span.start)
        end = len(self.article.text) if paragraph[1] < 0 else paragraph[1]
        for key in re.split(r",\s*", span.spec):
            near = [
                (max(m["start"] - span.end, span.start - m["end"]), index)
                for index in self.chain(key)["mentions"]
                for m in [self.mentions[index]]
                if paragraph[0] < m["start"] < end
            ]
            if not near:  # the paragraph has only a pronoun: the last mention before it
                near = [(-i, i) for i in self.chain(key)["mentions"] if self.mentions[i]["end"] <= span.start]
            if not near:
                self.problem(f"nobody near for the role '{self.article.exact(span)}' of {key}")
                continue
            mention = min(near)[1]
            yield {**self._place(span), "mention": mention, "chain": self.mentions[mention]["chain"]}

    def _quote(self, span):
        quote = {**self._place(span), "kind": "direct" if span.kind == "q" else "indirect"}
        text = self.article.text
        before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
        if span.kind == "q" and (before not in '"“‘' or (after not in '"”’' and after != "\n" and after)):
            self.problem(f"no marks around the quotation '{quote['exact'][:40]}'")
        keys = [] if span.spec == "-" else re.split(r",\s*", span.spec)
        speakers = [self.chain(key)["id"] for key in keys]
        return {**quote, "speakers": speakers}

    def _link_demonyms(self):
        """A people's chain points to the place it is named after, if the article names that too."""
        for (letter, key), chain in self.chains.items():
            home = demonyms.HOMES.get(key) if letter == "G" else None
            if home and ("L", home) in self.chains:
                chain["demonymOf"] = self.chains["L", home]["id"]

    def _check_overlaps(self):
        flat = sorted(self.mentions + self.values, key=lambda m: m["start"])
        for left, right in zip(flat, flat[1:]):
            if left["end"] > right["start"]:
                self.problem(f"'{left['exact']}' and '{right['exact']}' overlap")

    def salient(self):
        keys = re.split(r",\s+", self.article.head.get("salient", ""))
        if not 1 <= len(keys) <= 5 or not keys[0]:
            self.problem("salient needs 1-5 chains")
            return []
        return [self.chain(key)["id"] for key in keys]

    def json(self):
        head = self.article.head
        chains = [{"id": c["id"], "type": c["type"], "name": self._name(c), **{k: c[k] for k in ("demonymOf",) if k in c},
                   "mentions": c["mentions"]} for c in self.chains.values()]  # fmt: skip
        result = {
            "name": self.article.name,
            "desk": head["desk"],
            "split": head.get("split"),
            "date": head["date"],
            "language": "en",
            "headline": head.get("headline", "yes") == "yes",
            **({"source": "samples/" + head["source"]} if "source" in head else {}),
            "licence": "CC BY 4.0",
            "mentions": self.mentions,
            "chains": chains,
            "values": self.values,
            "roles": self.roles,
            "quotes": self.quotes,
            "salient": self.salient(),
        }
        for layer in ("mentions", "values", "roles", "quotes"):
            for item in result[layer]:
                assert self.article.text[item["start"] : item["end"]] == item["exact"], item
        return result

    def _name(self, chain):
        return max((self.mentions[i]["exact"] for i in chain["mentions"]), key=len)


def sample_text(samples, source):
    """The analysed text of a sample: what the article service makes of it."""
    raw = (samples / source).read_text(encoding="utf-8")
    if source.endswith(".txt"):
        paragraphs = re.split(r"\n\s*\n", re.sub(r"^\s*date \d{4}-\d\d-\d\d ", "", raw).strip())
        if paragraphs[-1].startswith("Stay up-to-date with more"):
            paragraphs.pop()
    else:
        item = json.loads(raw)
        body = item["bodies"][0]
        if body["contentType"] == "text/html":
            paragraphs = [unescape(re.sub(r"<[^>]+>", "", p)) for p in re.split(r"</p>", body["value"])]
        else:
            paragraphs = re.split(r"\n\s*\n", body["value"])
        paragraphs.insert(0, item["headlines"][0]["value"])
    tidied = [" ".join(unicodedata.normalize("NFC", p).split()) for p in paragraphs]
    return "\n\n".join(p for p in tidied if p)


def check_sample(compiled, samples):
    source = compiled.article.head.get("source")
    if not source or not samples.is_dir():
        return
    wanted, got = sample_text(samples, source), compiled.article.text
    if wanted != got:
        at = next((i for i, (a, b) in enumerate(zip(wanted, got)) if a != b), min(len(wanted), len(got)))
        compiled.problem(f"differs from the sample: '{wanted[at - 20:at + 30]}' is '{got[at - 20:at + 30]}'")
    raw = (samples / source).read_text(encoding="utf-8")
    day = re.search(r"date (\d{4}-\d\d-\d\d)" if source.endswith(".txt") else r'"versionCreated": "(\d{4}-\d\d-\d\d)', raw)
    if day[1] != compiled.article.head["date"]:
        compiled.problem(f"the sample is of {day[1]}")


def write(documents):
    for split in SPLITS:
        folder = HERE / split
        folder.mkdir(exist_ok=True)
        for old in [*folder.glob("*.txt"), *folder.glob("*.json")]:
            old.unlink()
    nfd = HERE / "nfd"
    nfd.mkdir(exist_ok=True)
    for old in nfd.glob("*.txt"):
        old.unlink()
    for compiled, document in documents:
        if compiled.article.head.get("nfd") == "yes":
            text = unicodedata.normalize("NFD", compiled.article.text)
            (nfd / (document["name"] + ".txt")).write_text(text, encoding="utf-8", newline="")
        path = HERE / document["split"] / document["name"]
        path.with_suffix(".txt").write_text(compiled.article.text, encoding="utf-8", newline="")
        text = json.dumps(document, ensure_ascii=False, indent=1)
        text = re.sub(r"\{\s+([^{}\[\]]*?)\s+\}", lambda m: "{" + re.sub(r"\s*\n\s*", " ", m[1]) + "}", text)
        text = re.sub(r"\[\s+((?:\d+|\"c\d+\")(?:,\s+(?:\d+|\"c\d+\"))*)\s+\]",
                      lambda m: "[" + re.sub(r"\s+", " ", m[1]) + "]", text)  # fmt: skip
        assert json.loads(text) == document
        path.with_suffix(".json").write_text(text + "\n", encoding="utf-8", newline="")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=Path, default=HERE.parent.parent / "samples", help="the sample corpus to compare with")
    parser.add_argument("--iob2", type=Path, metavar="DIR")
    parser.add_argument("--consistency", action="store_true")
    parser.add_argument("--values", action="store_true")
    options = parser.parse_args()
    documents, problems = [], []
    for path in sorted((HERE / "markup").glob("*.txt")):
        try:
            compiled = Compiled(markup.read(path))
            check_sample(compiled, options.samples)
            documents.append((compiled, compiled.json()))
            problems += compiled.problems
        except MarkupError as error:
            problems.append(str(error))
    if not options.samples.is_dir():
        print(f"(no samples under {options.samples}: their texts were not compared)", file=sys.stderr)
    if problems:
        sys.exit("\n".join(problems))
    write(documents)
    if options.values:
        for _, document in documents:
            for value in document["values"]:
                unit = value.get("currency", value.get("unit", ""))
                print(f"{document['date']} {value['type']:8} {value['value']} {unit}\t{value['exact']}\t{document['name']}")
    stats(documents)
    if options.consistency:
        consistency.report(documents)
    if options.iob2:
        iob2(documents, options.iob2)


if __name__ == "__main__":
    main()
