"""What a country's adjective may stand beside where something happens there: "auf libyschem Boden", "in several Libyan
cities", "dans plusieurs villes libyennes"."""

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
            Cue.PLACE_NOUN: "land, nachbarland, nachbarstaat, bürgerkriegsland, krisenland, inselstaat, inneren, landesinneren, hinterland",
        },
    ),
    "en": (
        {},
        {Cue.LAND: "soil, territory, cities, towns, villages, coast, coasts, shores, waters, provinces, regions, mainland, heartland, ports, airspace, countryside, districts"},
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
