"""French: what makes a deed the backdrop of something else: "des années de combats", "avant l’attaque"."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

BACKDROP: Mapping[EventType, str] = {}

BACKDROP_TOLD: Mapping[Cue, str] = {
    Cue.RESPONSE: "en lien avec, lien avec, dans le cadre de l enquête sur, projetait une, projetait un, projetaient une, projetaient un, planifiait une, planifiait un, planifiaient une",
    Cue.BACKDROP: (
        "procès de l, procès des, procès du, procès de la, "
        "demandé une, demandé un, demande une, sollicité une, sollicité un, reste aux mains, restent aux mains, toujours aux mains, encore aux mains, demeure aux mains, reste sous, restent sous, toujours sous, "
        "années de, années d, ans de, ans d, décennies de, décennies d, décennie de, décennie d, rescapés de, "
        "rescapés d, rescapés du, rescapés des, rescapée de, rescapé de, rescapé du, survivants de, "
        "survivants d, survivants du, survivants des, survivant de, survivant du, survivante de, vétérans de, "
        "rappelle, rappellent, rappelant, rappelle la, rappelle le, rappelle les, rappelle l, rappelant la, "
        "rappelant le, rappelant les, rappelant l, comparable à, comparables à, semblable à, semblables à, "
        "souvenir de, souvenir du, souvenir des, souvenirs de, souvenirs des, en cas de, en cas d, en "
        "prévision de, en prévision d, par crainte de, par crainte d, par crainte des, crainte de, crainte d, "
        "craintes de, craintes d, peur de, peur d, peur des, craignent des, craignent de, craignent une, "
        "craignent un, redoutent, redoutent des, redoutent une, redoutent un, redoutant, redoutant des, "
        "craignant, craignant des, craignant une, risque de, "
        "risque d, risques de, risques d, risque des, protéger des, protéger de, protéger contre, abri des, "
        "abri de, servant à, sert à, servent à, destiné à, destinée à, destinés à, destinées à, capable de, "
        "capable d, capables de, capables d, anniversaire de, anniversaire du, anniversaire des, à la "
        "mémoire, commémorer, film sur, documentaire sur, livre sur"
    ),
    Cue.BYGONE: (
        "précédent, précédente, précédents, précédentes, antérieur, antérieure, antérieurs, antérieures, "
        "anciens, anciennes, récurrents, récurrentes, passés, passées"
    ),
    Cue.IDIOM: joined(
        pairs(
            "avant l, avant le, avant la, avant les, jusqu à l",
            "attaque, attaques, attentat, attentats, assaut, guerre, putsch, massacre, invasion, offensive, "
            "explosion, siège, bombardement, bombardements, affrontements, combats, raid, émeutes",
        ),
        "tiré en l air, tirés en l air, tirant en l air, tirent en l air, tiraient en l air, tirs en l air, tire en l air, coups de feu en l air, tiré ~3 en l air, tirs de sommation, tir de sommation, coups de semonce, tirs de semonce",
    ),
    Cue.NEGATION: joined(
        "impossible, impossibles, devenue impossible, devenu impossible, est impossible, était impossible",
    ),
}
