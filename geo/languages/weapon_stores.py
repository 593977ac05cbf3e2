"""Where weapons are made, kept or stand, in every language: whoever attacks a drone factory needs no drone for it."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_GERMAN_ARMS = ("raketen", "drohnen", "artillerie", "panzer")
_GERMAN_STORES = (
    "basis, basen, stellung*, lager, lagern, lagers, depot*, fabrik*, werk, werke, werken, werkstatt, werkstätten, "
    "stützpunkt*, batterie*, arsenal*, produktion, schmiede*"
).split(", ")

_STORES = {
    "de": ", ".join(arms + store for arms in _GERMAN_ARMS for store in _GERMAN_STORES),
    "en": pairs(
        "missile, rocket, drone, artillery, bomb, tank",
        "factory, factories, depot, depots, plant, plants, warehouse, warehouses, base, bases, workshop, workshops, "
        "stockpile, stockpiles, arsenal, arsenals, battery, batteries, production, storage",
    ),
    "fr": pairs(
        "usine de, usines de, dépôt de, dépôts de, entrepôt de, entrepôts de, base de, bases de, fabrique de, atelier de, "
        "ateliers de, stock de, stocks de, arsenal de, batterie de",
        "missiles, drones, roquettes, bombes, chars",
    ),
    "es": pairs(
        "fábrica de, fábricas de, depósito de, depósitos de, almacén de, almacenes de, base de, bases de, taller de, "
        "talleres de, planta de, arsenal de, batería de",
        "misiles, drones, cohetes, bombas, tanques",
    ),
    "ru": pairs("завод*, склад*, цех*, база, базу, базе, базы, базой", "дронов, беспилотников, бпла, ракет"),
    "uk": pairs("завод*, склад*, цех*, база, базу, базі, бази, базою", "дронів, безпілотників, бпла, ракет"),
    "ar": joined(
        pairs("مصنع, مستودع, مخزن, قاعدة, ورشة", "صواريخ, طائرات مسيرة, مسيرات, للصواريخ, للطائرات المسيرة"),
        pairs("مصنعا, مستودعا, مخزنا", "للصواريخ, للطائرات المسيرة"),
    ),
}

_NO_DEEDS: Mapping[EventType, str] = {}

# For `widened`: no trigger, and phrases that tell of nothing.
WEAPON_STORES: Mapping[str, tuple[Mapping[EventType, str], Mapping[Cue, str]]] = {
    language: (_NO_DEEDS, {Cue.IDIOM: phrases}) for language, phrases in _STORES.items()
}
