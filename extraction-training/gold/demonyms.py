"""Names of peoples and the places they are named after: which forms belong to one chain, and which place it points to."""

TABLE = """
afghanistan: afghan, afghans
africa: african, africans
albania: albanian, albanians
algeria: algerian, algerians
america|united states: american, americans
arab world: arab, arabs
argentina: argentine, argentines, argentinian, argentinians
armenia: armenian, armenians
asia: asian, asians
australia: australian, australians
austria: austrian, austrians
azerbaijan: azerbaijani, azerbaijanis
bangladesh: bangladeshi, bangladeshis
belgium: belgian, belgians
bolivia: bolivian, bolivians
bosnia: bosnian, bosnians
brazil: brazilian, brazilians
britain: british, briton, britons
california: californian, californians
cameroon: cameroonian, cameroonians
canada: canadian, canadians
chad: chadian, chadians
chile: chilean, chileans
china: chinese
colombia: colombian, colombians
costa rica: costa rican, costa ricans
croatia: croatian, croatians, croat, croats
cuba: cuban, cubans
czech republic: czech, czechs
denmark: danish, dane, danes
egypt: egyptian, egyptians
england: english, englishman, englishmen
estonia: estonian, estonians
ethiopia: ethiopian, ethiopians
europe: european, europeans
fiji: fijian, fijians
finland: finnish, finn, finns
france: french, frenchman, frenchmen, frenchwoman
georgia: georgian, georgians
germany: german, germans
ghana: ghanaian, ghanaians
greece: greek, greeks
greenland: greenlandic, greenlander, greenlanders
hungary: hungarian, hungarians
iceland: icelandic, icelander, icelanders
india: indian, indians
indonesia: indonesian, indonesians
iran: iranian, iranians
iraq: iraqi, iraqis
ireland: irish, irishman
israel: israeli, israelis
italy: italian, italians
jamaica: jamaican, jamaicans
japan: japanese
jordan: jordanian, jordanians
kazakhstan: kazakh, kazakhs, kazakhstani, kazakhstanis
kenya: kenyan, kenyans
kyrgyzstan: kyrgyz
latvia: latvian, latvians
lebanon: lebanese
libya: libyan, libyans
lithuania: lithuanian, lithuanians
malaysia: malaysian, malaysians
mexico: mexican, mexicans
mongolia: mongolian, mongolians, mongol, mongols
morocco: moroccan, moroccans
nepal: nepali, nepalis, nepalese
netherlands: dutch, dutchman, dutchwoman
new zealand: new zealander, new zealanders
nigeria: nigerian, nigerians
norway: norwegian, norwegians
pakistan: pakistani, pakistanis
peru: peruvian, peruvians
philippines: filipino, filipinos, filipina
poland: polish, pole, poles
portugal: portuguese
qatar: qatari, qataris
russia: russian, russians
samoa: samoan, samoans
saudi arabia: saudi, saudis
saxony: saxon, saxons
scotland: scottish, scot, scots
senegal: senegalese
serbia: serbian, serbians, serb, serbs
slovakia: slovak, slovaks
slovenia: slovene, slovenes, slovenian, slovenians
slovenia: slovenian, slovenians
somalia: somali, somalis
south africa: south african, south africans
south korea: south korean, south koreans
soviet union: soviet, soviets
spain: spanish, spaniard, spaniards
sri lanka: sri lankan, sri lankans
sweden: swedish, swede, swedes
switzerland: swiss
tajikistan: tajik, tajiks
thailand: thai, thais
tonga: tongan, tongans
tunisia: tunisian, tunisians
turkey: turkish, turk, turks
ukraine: ukrainian, ukrainians
united arab emirates: emirati, emiratis
uruguay: uruguayan, uruguayans
uzbekistan: uzbek, uzbeks
venezuela: venezuelan, venezuelans
vietnam: vietnamese
wales: welsh
zambia: zambian, zambians
"""


def _read():
    people, homes = {}, {}
    for line in TABLE.strip().splitlines():
        places, _, names = line.partition(": ")
        place = places.split("|")[-1]
        for word in names.split(", "):
            people[word] = f"people of {place}"
        homes[f"people of {place}"] = place
    return people, homes


PEOPLE, HOMES = _read()


def people(words):
    """The chain key of a people's name: 'Kazakhs' and 'Kazakh' are one; a party or religion stands for itself."""
    low = words.casefold()
    return PEOPLE.get(low, low)
