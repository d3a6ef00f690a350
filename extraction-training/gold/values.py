"""What the words of a value amount to. Reads the plain cases, so that the markup need not repeat them, and refuses
values that contradict the words."""

import re
from datetime import date, timedelta

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "US$": "USD"}
CURRENCIES = {
    "dollars": "USD", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "yen": "JPY", "yuan": "CNY", "tenge": "KZT",
    "manats": "AZN", "manat": "AZN", "rubles": "RUB", "roubles": "RUB", "rupees": "INR", "naira": "NGN", "lira": "TRY",
    "dong": "VND", "rand": "ZAR", "reais": "BRL", "zlotys": "PLN", "hryvnias": "UAH", "shekels": "ILS", "won": "KRW",
    "Swiss francs": "CHF", "Swedish kronor": "SEK", "Icelandic kronur": "ISK", "Mexican pesos": "MXN",
    "Canadian dollars": "CAD", "pesos": "ARS", "Australian dollars": "AUD", "Kenyan shillings": "KES", "soms": "KGS", "cedis": "GHS",
    "Colombian pesos": "COP", "Egyptian pounds": "EGP", "dirhams": "AED", "ringgit": "MYR", "baht": "THB",
}  # fmt: skip
SHARED = {"soms", "pesos", "pounds", "dollars"}  # names of several currencies: the markup decides
UNITS = {
    "kilometre": "km", "kilometer": "km", "km": "km", "metre": "m", "meter": "m", "centimetre": "cm", "millimetre": "mm",
    "mile": "mi", "foot": "ft", "feet": "ft", "inch": "in", "inches": "in", "yard": "yd", "hectare": "ha", "acre": "acre",
    "tonne": "t", "ton": "t", "kilogram": "kg", "kilo": "kg", "gram": "g", "pound": "lb", "ounce": "oz", "carat": "ct",
    "litre": "l", "liter": "l", "gallon": "gal", "barrel": "bbl", "cubic metre": "m3", "square metre": "m2",
    "square kilometre": "km2", "square mile": "mi2", "degree": "Cel", "degrees celsius": "Cel", "degree celsius": "Cel",
    "degrees fahrenheit": "degF", "megawatt": "MW", "gigawatt": "GW", "kilowatt": "kW", "gigaelectronvolt": "GeV",
    "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "nanometre": "nm", "light-year": "ly", "light year": "ly",
    "kilometres per hour": "km/h", "kilometres an hour": "km/h", "miles per hour": "mi/h", "mph": "mi/h", "knot": "kn",
    "terawatt-hour": "TWh", "kph": "km/h", "bushel": "bu", "nautical mile": "nmi",
}  # fmt: skip
NUMBER = r"(?:\d[\d,]*(?:\.\d+)?)"
ISO_DATE = r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d{4}-W\d\d|-\d{4}|\d{4}-Q[1-4])"
SHAPES = {
    "DATE": re.compile(rf"{ISO_DATE}(?:/{ISO_DATE})?"),
    "TIME": re.compile(r"T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?(?:/T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?"),
    "MONEY": re.compile(r"\d+(?:\.\d+)?(?:/\d+(?:\.\d+)?)? [A-Z]{3}"),
    "PERCENT": re.compile(r"-?\d+(?:\.\d+)?(?:/-?\d+(?:\.\d+)?)?"),
    "QUANTITY": re.compile(r"-?\d+(?:\.\d+)?(?:/\d+(?:\.\d+)?)? \S+"),
}


def number(words):
    """'1,768' -> 1768, '4.1 billion' -> 4100000000, 'six billion' -> 6000000000; None if it is no number."""
    total, seen = 0.0, None
    for word in re.findall(r"[\d.,]*\d|[a-z]+", words.lower().replace("-", " ")):
        if word == "a":
            continue
        if re.fullmatch(NUMBER, word):
            seen = float(word.replace(",", ""))
        elif word in SMALL:
            seen = (seen or 0) + SMALL.index(word)
        elif word in TENS:
            seen = (seen or 0) + 10 * TENS.index(word)
        elif word == "half":
            seen = (seen or 0) + 0.5
        elif word in SCALES:
            seen = (1 if seen is None else seen) * SCALES[word]
            if SCALES[word] > 100:
                total, seen = total + seen, 0
        else:
            return None
    return None if seen is None else total + seen


def plain(value):
    """A number without a needless fraction or exponent."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def read(kind, words, today):
    """The value of a plain case as the markup would give it, or None."""
    reader = {"DATE": _date, "TIME": _time, "MONEY": _money, "PERCENT": _percent, "QUANTITY": _quantity}[kind]
    return reader(words, today)


def _month(word):
    return MONTHS.index(word[:3].lower()) + 1 if word[:3].lower() in MONTHS else None


def _date(words, today):
    low = words.lower()
    if low in DAYS:
        return (today - timedelta(days=(today.weekday() - DAYS.index(low)) % 7)).isoformat()
    if re.fullmatch(r"\d{4}", words):
        return words
    day = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "this morning": 0, "this evening": 0,
           "this afternoon": 0, "last night": -1}.get(low)  # fmt: skip
    if day is not None:
        return (today + timedelta(days=day)).isoformat()
    found = re.fullmatch(r"([A-Z][A-Za-z]+)\.? (\d{1,2})(?:, (\d{4}))?", words)
    if found and _month(found[1]):
        return date(int(found[3] or today.year), _month(found[1]), int(found[2])).isoformat()
    found = re.fullmatch(r"(\d{1,2}) ([A-Z][a-z]+)\.?(?: (\d{4}))?", words)
    if found and _month(found[2]):
        return date(int(found[3] or today.year), _month(found[2]), int(found[1])).isoformat()
    found = re.fullmatch(r"([A-Z][a-z]+)\.? (\d{4})", words)
    if found and _month(found[1]):
        return f"{found[2]}-{_month(found[1]):02d}"
    found = re.fullmatch(r"(\d{4}) to (\d{4})", words)
    if found:
        return f"{found[1]}/{found[2]}"
    if low in ("this year", "last year", "next year"):
        return str(today.year + {"t": 0, "l": -1, "n": 1}[low[0]])
    found = re.fullmatch(r"(\S+) (years?|months?|weeks?|days?) ago", low)
    if found and number(found[1]) is not None or found and found[1] == "a":
        count = 1 if found[1] == "a" else int(number(found[1]))
        return _back(today, count, found[2].rstrip("s"))
    if low in ("this week", "last week", "next week"):
        year, week, _ = (today + timedelta(days=7 * {"t": 0, "l": -1, "n": 1}[low[0]])).isocalendar()
        return f"{year}-W{week:02d}"
    if low in ("this month", "last month", "next month"):
        return _shift(today, {"t": 0, "l": -1, "n": 1}[low[0]])
    return None


def _back(today, count, unit):
    if unit == "year":
        return str(today.year - count)
    if unit == "month":
        return _shift(today, -count)
    return (today - timedelta(days=count * (7 if unit == "week" else 1))).isoformat()


def _shift(today, months):
    index = today.year * 12 + today.month - 1 + months
    return f"{index // 12}-{index % 12 + 1:02d}"


def _time(words, _):
    low = words.lower()
    fixed = {"midnight": "T00:00", "noon": "T12:00"}.get(low)
    if fixed:
        return fixed
    found = re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?( gmt)?", low)
    if found:
        hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0)
        return f"T{hour:02d}:{found[2] or '00'}{'Z' if found[4] else ''}"
    found = re.fullmatch(r"(\d\d)[:.]?(\d\d)( gmt)?", low)
    return f"T{found[1]}:{found[2]}{'Z' if found[3] else ''}" if found else None


def _money(words, _):
    found = re.fullmatch(r"(US\$|[$€£¥])(.+)", words)
    if found:
        amount = number(_unshort(found[2]))
        return None if amount is None else f"{plain(amount)} {SYMBOLS[found[1]]}"
    for currency in sorted(CURRENCIES, key=len, reverse=True):
        if words.endswith(" " + currency):
            amount = number(words[: -len(currency)])
            return None if amount is None else f"{plain(amount)} {CURRENCIES[currency]}"
    return None


def _unshort(words):
    return re.sub(r"(?<=\d)\s?(?:bn|b)$", " billion", re.sub(r"(?<=\d)\s?(?:mln|m)$", " million", words))


def _percent(words, _):
    found = re.fullmatch(r"(.+?)(?:%| percent| per cent| percentage points?)", words, re.IGNORECASE)
    amount = number(found[1]) if found else None
    return None if amount is None else plain(amount)


def _quantity(words, _):
    low = words.lower()
    for unit in sorted(UNITS, key=len, reverse=True):
        for form in (unit, unit + "s", unit.replace("metre", "metres").replace("mile", "miles")):
            if low.endswith((" " + form, "-" + form)):
                amount = number(low[: -len(form)])
                if amount is not None:
                    return f"{plain(amount)} {UNITS[unit]}"
    return None


def problems(kind, words, value, today):
    """What speaks against a value, given its words."""
    if not SHAPES[kind].fullmatch(value):
        yield f"'{value}' is no {kind}"
        return
    plain_case = read(kind, words, today)
    if kind in ("MONEY", "PERCENT", "QUANTITY", "TIME") and plain_case and plain_case != value and "/" not in value:
        shared = kind == "MONEY" and words.split()[-1] in SHARED and plain_case.split()[0] == value.split()[0]
        if not shared:
            yield f"{words} reads as {plain_case}, not {value}"
    if kind == "DATE" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        when = date.fromisoformat(value)
        for day in DAYS:
            if day in words.lower() and DAYS[when.weekday()] != day:
                yield f"{value} is a {DAYS[when.weekday()]}, not '{words}'"
        found = re.search(r"([A-Za-z]{3})[a-z]*\.? (\d{1,2})\b(?!\d)", words)
        if found and _month(found[1]) and (when.month, when.day) != (_month(found[1]), int(found[2])):
            yield f"{value} is not '{words}'"
