"""A simple tokeniser and sentence splitter, and the export of the mentions as IOB2: one token and its tag a line."""

import re

WORD = r"[\w\u0300-\u036f]+"
TOKEN = re.compile(
    rf"[’']s\b|\d+(?:[.,:]\d+)+|(?:[A-Z]\.)+(?=[A-Z\s,]|$)|{WORD}(?:(?:[-.&]|['’‘](?!s\b)){WORD})*|\S"
)
SENTENCE_END = re.compile(r"[.!?]")
ABBREVIATIONS = set(
    "Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Mr Mrs Ms Dr St Gen Gov Sen Rep Lt Col Sgt Corp Inc Co Ltd No Jr Sr v vs "
    "a.m p.m U.S U.N U.K".split()
)


def tokens(text, mentions):
    """Tokens of a text; a mention's borders always part tokens."""
    borders = {b for m in mentions for b in (m["start"], m["end"])}
    for found in TOKEN.finditer(text):
        start = found.start()
        for cut in sorted(b for b in borders if found.start() < b < found.end()):
            yield start, cut, True
            start = cut
        yield start, found.end(), False


def sentences(text, spans):
    """Cuts tokens into sentences at paragraphs and at full stops before a capital; never inside a mention."""
    sentence, last = [], 0
    for token in spans:
        if sentence and ("\n" in text[last : token[0]] or _ends(text, sentence, token)):
            yield sentence
            sentence = []
        sentence.append(token)
        last = token[1]
    if sentence:
        yield sentence


def _ends(text, sentence, token):
    words = [text[s:e] for s, e, _ in sentence[-3:]]
    if words[-1] in ('"', "”", ")"):
        words.pop()
    if not words or not SENTENCE_END.fullmatch(words[-1]):
        return False
    follows = text[token[0] : token[0] + 1]
    before = words[-2] if len(words) > 1 else ""
    return (follows.isupper() or follows in '"“[') and before not in ABBREVIATIONS and not re.fullmatch("[A-Z]", before)


def iob2(documents, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for split in ("dev", "test"):
        lines, forced = [], 0
        for compiled, document in documents:
            if document["split"] != split:
                continue
            text, mentions = compiled.article.text, document["mentions"]
            label = {}
            for mention in mentions:
                for offset in range(mention["start"], mention["end"]):
                    label[offset] = ("B-" if offset == mention["start"] else "I-") + mention["type"]
            lines += ["-DOCSTART-\tO", ""]
            for sentence in sentences(text, list(tokens(text, mentions))):
                for start, end, cut in sentence:
                    forced += cut
                    lines.append(f"{text[start:end]}\t{label.get(start, 'O')}")
                lines.append("")
        (folder / f"{split}.iob2").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
        print(f"{folder / split}.iob2: {forced} tokens were parted by a mention's border")
