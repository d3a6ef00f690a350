"""Counts of the gold standard, per split."""

from collections import Counter

from markup import TYPES, VALUE_TYPES
from tokens import TOKEN

ROWS = [
    "articles", "characters", "tokens", "mentions", *("  " + kind for kind in TYPES.values()), "chains",
    "  of two or more mentions", "  with differing forms", "  demonym links", "values",
    *("  " + kind for kind in VALUE_TYPES.values()), "roles", "quotes", "  direct", "  indirect",
    "  without a named speaker", "salient chains",
]  # fmt: skip


def stats(documents):
    """Counts per split: a table of rows."""
    counts = {split: Counter() for split in ("dev", "test", "all")}
    for compiled, document in documents:
        for split in (document["split"], "all"):
            count = counts[split]
            count["articles"] += 1
            count["tokens"] += len(TOKEN.findall(compiled.article.text))
            count["characters"] += len(compiled.article.text)
            count["mentions"] += len(document["mentions"])
            for mention in document["mentions"]:
                count["  " + mention["type"]] += 1
            count["chains"] += len(document["chains"])
            count["  of two or more mentions"] += sum(len(c["mentions"]) > 1 for c in document["chains"])
            count["  with differing forms"] += sum(
                len({document["mentions"][i]["exact"] for i in c["mentions"]}) > 1 for c in document["chains"]
            )
            count["  demonym links"] += sum("demonymOf" in c for c in document["chains"])
            count["values"] += len(document["values"])
            for value in document["values"]:
                count["  " + value["type"]] += 1
            count["roles"] += len(document["roles"])
            count["quotes"] += len(document["quotes"])
            for quote in document["quotes"]:
                count["  " + quote["kind"]] += 1
                count["  without a named speaker"] += not quote["speakers"]
            count["salient chains"] += len(document["salient"])
            count["desk " + document["desk"]] += 1
    desks = sorted(row for row in counts["all"] if row.startswith("desk "))
    rows = [row for row in ROWS if not row.startswith("desk")] + desks
    assert set(rows) == set(counts["all"]), set(rows) ^ set(counts["all"])
    print(f"{'':28}" + "".join(f"{split:>8}" for split in counts))
    for row in rows:
        print(f"{row:28}" + "".join(f"{counts[split][row]:8}" for split in counts))
