"""French: what news desks write instead of the plain word, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import endings, joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_GAS = "matraque, matraques, gaz lacrymogène, gaz lacrymogènes, grenades lacrymogènes, grenades assourdissantes, balles en caoutchouc, canons à eau, canon à eau, tirs de gaz, grenades de désencerclement"

DESK: Mapping[EventType, str] = {
    EventType.RIOT: joined(
        pairs("dispersé, dispersés, dispersée, dispersées, dispersant, repoussé, repoussés, délogé, délogés, chargé, évacué", _GAS, 5),
        pairs("a tiré, ont tiré, a fait usage, ont fait usage, a employé, ont employé, a utilisé, ont utilisé, a répliqué, ont répliqué, a riposté, ont riposté", _GAS, 5),
        "a chargé les manifestants, ont chargé les manifestants, a chargé la foule, ont chargé la foule",
    ),
    EventType.PROTEST: joined(
        pairs("participeront, prendront part, participera, prendra part, ont pris part, ont participé, a pris part", "à la marche, à une marche, à la manifestation, à une manifestation, au rassemblement, à un rassemblement, au cortège, aux cortèges, au défilé", 4),
        "ont battu le pavé, a battu le pavé, battaient le pavé, ont envahi les rues, ont investi la place, ont convergé vers, marée humaine, chaîne humaine",
    ),
    EventType.SHELLING: pairs("missile, missiles, roquette, roquettes, obus, fusée, fusées", "a éventré, ont éventré, a soufflé, ont soufflé, a pulvérisé, ont pulvérisé, est tombé, sont tombés, sont tombées", 4),
}  # fmt: skip

DESK_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("salve, salves, volée, pluie", "de critiques, d applaudissements, de questions, de sifflets, de huées, de réactions"),
        "sans tirer un coup de feu, sans tirer un seul coup de feu, sans coup férir, fusil d assaut, fusils d assaut, fusil de chasse, fusils de chasse, tenue de chasseur, tenues de chasseurs, tenue de chasseurs, "
        "chasseurs traditionnels, chasseur traditionnel, chasseurs dozos, chasseurs dozo, chasseurs dogons, chasseurs donzos, milice de chasseurs, milices de chasseurs, milicien chasseur",
    ),
    Cue.HIT: pairs("s y est, s y était, s y sont, s y étaient, s est, s était, se sont, s étaient", "abattu, abattue, abattus, abattues, écrasé, écrasée, écrasés, écrasées"),
    Cue.FUTURE: endings(
        "aborder, assister, participer, débattr, examiner, étudier, voter, signer, recevr, visiter, rencontrer, accueiller, présider, interviendr, dépêcher, enverr, retirer, rapatrier, évacuer, rouvrir, "
        "négocier, imposer, adopter, remettr, libérer, échanger, défiler, manifester, célébrer, proclamer, expulser, fermer, entrer, rentrer, partir, atterrir, mobiliser, rétablir, prolonger, lever, durcir",
        "a",
        "ont",
    ),
    Cue.MAYOR: "maire*, adjoint au maire, adjointe au maire, conseiller municipal, conseillère municipale, curé*, évêque*, bourgmestre*",
}  # fmt: skip
