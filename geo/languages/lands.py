"""What a country's adjective may stand beside where something happens there: "auf libyschem Boden", "in several Libyan
cities", "dans plusieurs villes libyennes"; and what says of a name behind it only where somebody is from."""

from collections.abc import Mapping

from geo.languages.pack import Cue
from geo.model import EventType

Words = tuple[Mapping[EventType, str], Mapping[Cue, str]]

# By language: the words, and words between a preposition and the country's own name.
LANDS: Mapping[str, Words] = {
    "de": (
        {},
        {
            Cue.LAND: (
                "boden, gebiet, gebieten, territorium, staatsgebiet, städten, städte, großstädten, hafenstädten, orten, ortschaften, dörfern, "
                "küste, küsten, küstenabschnitt, gewässern, hoheitsgewässern, küstengewässern, wüste, provinzen, regionen, landesteilen, grenzgebiet, "
                "luftraum, stadt, dorf, provinz, kleinstadt, hafenstadt, insel, inseln, ort, ortschaft, bergen, universitäten, gefängnissen, häfen"
            ),
            Cue.HOME: "geboren in, gebürtig aus, stammend aus, stammt aus, stammte aus, stammen aus, stammten aus, wohnhaft in, angereist aus",
            Cue.PLACE_NOUN: "land, nachbarland, nachbarstaat, bürgerkriegsland, krisenland, inselstaat, inneren, landesinneren, hinterland",
        },
    ),
    "en": (
        {},
        {
            Cue.HOME: "born in, native of, natives of, originally from, hailing from, hails from, hailed from, who lived in, who lives in, resident of",
            Cue.LAND: "soil, territory, cities, towns, villages, coast, coasts, shores, waters, provinces, regions, mainland, heartland, ports, airspace, countryside, districts",
        },
    ),
    "fr": (
        {},
        {
            Cue.LAND: (
                "sol, territoire, villes, villages, côtes, côte, désert, provinces, régions, eaux, localités, ville, village, province, île, îles, "
                "ports, port, littoral, espace aérien, métropoles, campagnes, universités, prisons, montagnes"
            ),
            Cue.PLACE_NOUN: "intérieur",
        },
    ),
    "es": (
        {},
        {
            Cue.LAND: (
                "suelo, territorio, ciudades, aldeas, pueblos, costas, costa, desierto, provincias, regiones, aguas, localidades, ciudad, aldea, "
                "provincia, isla, islas, puertos, litoral, espacio aéreo, departamentos, municipios, cárceles, universidades"
            ),
            Cue.HOME: "oriundo de, oriunda de, oriundos de, natural de, naturales de, nacido en, nacida en, nacidos en, residente en, residentes en, vivía en, vivían en, procedente de, procedentes de, llegados de, venidos de",
            Cue.PLACE_NOUN: "interior",
            Cue.IN: "a lo largo de, frente a",
        },
    ),
    "ru": ({}, {Cue.LAND: "побережь*, берег*, пустын*, побережье, территориальн*, городе, деревне, селе, порту, портах, островах, острове, воздушн*, провинциях", Cue.PLACE_NOUN: "част*, уголк*, глубин*"}),
    "uk": ({}, {Cue.LAND: "узбережж*, берег*, пустел*, територіальн*, селі, місті, порту, портах, островах, острові, повітрян*, провінціях", Cue.PLACE_NOUN: "частин*, куточк*, глибин*"}),
    "ar": (
        {},
        {
            Cue.LAND: "الأراضي, أراضي, أراض, مدن, المدن, قرى, القرى, السواحل, سواحل, الساحل, المياه, مياه, محافظات, المحافظات, بلدات, المناطق, قرية, بلدة, الأجواء, الموانئ, جزر, جزيرة",
            Cue.PLACE_NOUN: "مناطق",
        },
    ),
}  # fmt: skip
