"""What deserves a second look: mostly not errors, but every oversight is among them."""

import re
from collections import Counter, defaultdict

import values

SAYING = re.compile(
    r"\b(?:said|says|told|added|warned|noted|announced|promised|denied|recalled|argued|insisted|confirmed|"
    r"according to|wrote|estimated|explained|claimed)\b"
)
TIME_WORD = re.compile(
    r"\b(?:" + "|".join(day.title() for day in values.DAYS) + r"|yesterday|today|tomorrow|tonight|noon|midnight|ago|"
    r"January|February|March|April|June|July|August|September|October|November|December|(?:last|next|this) \w+)\b"
)


def report(documents):
    """Prints all lists; each document is a pair of the compiled article and its JSON."""
    differing_types(documents)
    lists = {
        "Words that are a mention elsewhere, unmarked here": marked_elsewhere(documents),
        "Capitalised words inside a sentence that are unmarked": capitalised(documents),
        "Capitalised words that occur nowhere in lower case, unmarked": only_capitalised(documents),
        "Digits that are in no value": outside(documents, re.compile(r"[$€£]?\d[\d,.]*"), "mentions", "values"),
        "Words of time outside of values": outside(documents, TIME_WORD, "mentions", "values"),
        "Quotation marks around neither a quotation nor a mention": unclaimed_marks(documents),
        "Words of saying without a quotation near": saying(documents),
        "People of one article who share a part of their names": shared_names(documents),
        "People with a title or description before the name that is no role": titles(documents),
    }
    for title, lines in lists.items():
        print(f"\n# {title}")
        for line in lines:
            print(line)


def differing_types(documents):
    types, where = defaultdict(Counter), defaultdict(set)
    for _, document in documents:
        for mention in document["mentions"]:
            types[mention["exact"]][mention["type"]] += 1
            where[mention["exact"]].add(document["name"])
    print("\n# The same words with different types")
    for words, kinds in sorted(types.items()):
        if len(kinds) > 1:
            print(f"{words}: {dict(kinds)} in {', '.join(sorted(where[words]))}")


def outside(documents, pattern, *layers):
    """Where a pattern matches outside of all spans of some layers."""
    for compiled, document in documents:
        spans = [(item["start"], item["end"]) for layer in layers for item in document[layer]]
        for found in pattern.finditer(compiled.article.text):
            if not any(start < found.end() and found.start() < end for start, end in spans):
                yield line(compiled, found)


def marked_elsewhere(documents):
    names = {m["exact"] for _, document in documents for m in document["mentions"]}
    long = sorted((name for name in names if len(name) > 3 or name.isupper()), key=len, reverse=True)
    return outside(documents, re.compile(r"\b(?:" + "|".join(map(re.escape, long)) + r")\b"), "mentions", "values")


def capitalised(documents):
    return outside(documents, re.compile(r"(?<=[a-z,;] )(?!I\b)[A-Z][\w’'.-]*"), "mentions", "values", "roles")


def only_capitalised(documents):
    lower = {word for compiled, _ in documents for word in re.findall(r"\b[a-z]\w*", compiled.article.text)}
    for compiled, document in documents:
        for found in outside([(compiled, document)], re.compile(r"\b[^\W\d_a-z]\w*"), "mentions", "values", "roles"):
            if re.search(r">>(.*?)<<", found)[1].lower() not in lower:
                yield found


def unclaimed_marks(documents):
    for compiled, document in documents:
        inside = [(m["start"], m["end"]) for m in document["mentions"] + document["quotes"]]
        for found in re.finditer(r'(?<![^\s(—])["“‘]([^"”\n]+)', compiled.article.text):
            if not any(found.start(1) <= s < found.end(1) or s <= found.start(1) < e for s, e in inside):
                yield line(compiled, found)


def saying(documents):
    for compiled, document in documents:
        borders = [border for quote in document["quotes"] for border in (quote["start"], quote["end"])]
        for found in SAYING.finditer(compiled.article.text):
            if not any(abs(border - found.start()) < 60 for border in borders):
                yield line(compiled, found)


def shared_names(documents):
    for _, document in documents:
        people = [chain for chain in document["chains"] if chain["type"] == "PERSON"]
        for index, chain in enumerate(people):
            for other in people[index + 1 :]:
                if set(chain["name"].casefold().split()) & set(other["name"].casefold().split()):
                    yield f"{document['name']}: {chain['name']} / {other['name']}"


def titles(documents):
    before = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts) [^,.]{3,50}, $|(?<=[a-z] )[A-Z][a-z]+ $")
    for compiled, document in documents:
        for mention in document["mentions"]:
            if mention["type"] != "PERSON":
                continue
            found = before.search(compiled.article.text, max(0, mention["start"] - 60), mention["start"])
            if found and not any(role["start"] < found.end() <= role["end"] + 2 for role in document["roles"]):
                yield f"{document['name']}: {found[0]}>>{mention['exact']}<<"


def line(compiled, found):
    """A match in its surroundings."""
    text = compiled.article.text
    start = max(0, found.start() - 25)
    shown = text[start : found.start()] + ">>" + found[0] + "<<" + text[found.end() : found.end() + 20]
    return f"{compiled.article.name}: {shown}".replace("\n", " ")
