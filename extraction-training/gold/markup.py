"""Reads one annotated article: a head of `key: value` lines, a line `---`, then the text with inline marks.

    [Ilham Aliyev|P aliyev]     a mention: type letter, then the chain's key (left out: the mention in lower case)
    {March 11|D=2024-03-11}     a value: type letter, then the value (left out: values.py reads it from the words)
    <r aliyev>President</r>     a role and the person who has it (several: <r aliyev,erdogan>)
    <q aliyev>We agree,</q>     words quoted directly, without their marks, and who says them (nobody known: <q ->)
    <i O:bp>it agreed</i>       words quoted indirectly; a speaker is a person unless the key has a type letter

Mentions and values never contain marks; roles and quotations may contain anything. A backslash takes the next
character literally. Text is put into NFC.
"""

import re
import unicodedata
from dataclasses import dataclass, field

TYPES = {
    "P": "PERSON",
    "O": "ORGANIZATION",
    "L": "PLACE",
    "G": "GROUP",
    "E": "EVENT",
    "W": "WORK",
    "X": "PRODUCT",
}
VALUE_TYPES = {"D": "DATE", "T": "TIME", "M": "MONEY", "%": "PERCENT", "Q": "QUANTITY"}
MARK = re.compile(r"<(/?)([rqi])(?: ([^<>]+))?>")
LEAF = {"[": "]", "{": "}"}


class MarkupError(Exception):
    """What is wrong in a file, and where."""


@dataclass
class Span:
    """A marked stretch of the text in code points; `kind` is one of mention, value, r, q, i."""

    kind: str
    start: int
    end: int
    spec: str


@dataclass
class Article:
    name: str
    head: dict
    text: str = ""
    spans: list = field(default_factory=list)

    def exact(self, span):
        return self.text[span.start : span.end]


def read(path):
    """The article in a file."""
    head_text, separator, body = path.read_text(encoding="utf-8").partition("\n---\n")
    if not separator:
        raise MarkupError(f"{path.name}: no line '---' after the head")
    head = dict(re.split(r":\s*", line, maxsplit=1) for line in head_text.splitlines() if line.strip())
    article = Article(path.stem, head)
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", unicodedata.normalize("NFC", body)) if p.strip()]
    try:
        _parse("\n\n".join(paragraphs), article)
    except MarkupError as error:
        raise MarkupError(f"{path.name}: {error}") from None
    return article


def _parse(source, article):
    out, opened, at = [], [], 0
    length = 0

    def emit(text):
        nonlocal length
        out.append(text)
        length += len(text)

    while at < len(source):
        char = source[at]
        if char == "\\":
            emit(source[at + 1])
            at += 2
        elif char in LEAF:
            close = source.find(LEAF[char], at)
            inner = source[at + 1 : close]
            if close < 0 or "|" not in inner or re.search(r"[\[\]{}<>\n]", inner):
                raise MarkupError(f"bad mark at '{source[at:at + 40]}'")
            words, spec = inner.rsplit("|", 1)
            article.spans.append(Span("mention" if char == "[" else "value", length, length + len(words), spec))
            emit(words)
            at = close + 1
        elif char == "<":
            found = MARK.match(source, at)
            if not found:
                raise MarkupError(f"bad mark at '{source[at:at + 40]}'")
            _open_or_close(found, opened, article, length, source)
            at = found.end()
        elif char in "]}>|":
            raise MarkupError(f"stray '{char}' at '{source[max(0, at - 30):at + 10]}'")
        else:
            emit(char)
            at += 1
    if opened:
        raise MarkupError(f"unclosed {opened}")
    article.text = "".join(out)
    article.spans.sort(key=lambda s: (s.start, -s.end))


def _open_or_close(found, opened, article, position, source):
    closing, kind, spec = found.groups()
    if not closing:
        if not spec:
            raise MarkupError(f"'{found.group()}' names nobody")
        opened.append((kind, position, spec))
        return
    if not opened or opened[-1][0] != kind:
        raise MarkupError(f"'{found.group()}' closes nothing at '{source[max(0, found.start() - 30):found.end()]}'")
    _, start, spec = opened.pop()
    if start == position:
        raise MarkupError(f"empty <{kind} {spec}>")
    article.spans.append(Span(kind, start, position, spec))
