"""French: words by which a deed has not happened: aims, attempts, promises, orders, warnings; and what only sounds so."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue

# What an attack, a march or a deployment is to bring about: behind "pour", in the infinitive.
_WANTED = (
    "reprendre, reconquérir, conquérir, prendre, s emparer, en prendre, en reprendre, la reprendre, le reprendre, les reprendre, y reprendre, chasser, en chasser, les chasser, l en chasser, déloger, en déloger, les déloger, les en déloger, "
    "récupérer, libérer, encercler, isoler, assiéger, bombarder, attaquer, s attaquer, frapper, cibler, viser, couper, briser, desserrer, rompre, lever, percer, empêcher, éviter, prévenir, contrer, repousser, contenir, stopper, arrêter, interpeller, capturer, neutraliser, "
    "éliminer, renverser, tuer, assassiner, abattre, enlever, incendier, détruire, disperser, mettre fin"
)
_TRIES = "tente, tentent, tentait, tentaient, tenté, tentant, tentera, essaie, essaient, essayait, essayaient, essayé, essayant"
_LAWSUITS = "plainte, plaintes, enquête, enquêtes, poursuites, accusations, soupçons, motion, procédure, procédures, recours, mandats d arrêt, mandat d arrêt, mandats, mandat, rumeurs, critiques, propos, décret, projet de loi"

UNREAL_CUES: Mapping[Cue, str] = {
    Cue.BACKDROP: joined(
        pairs("craignant, redoutant, par crainte, de crainte, de peur", "de nouveaux, de nouvelles, d autres, d éventuels, d éventuelles, un nouveau, une nouvelle"),
        pairs("depuis le déclenchement, depuis le lancement, depuis le début, depuis la reprise, avant le déclenchement, avant le début", "de l, de la, du, des, d une, d un"),
    ),
    Cue.RESPONSE: pairs("en riposte, riposte, en représailles", "à l, à la, à, au, aux"),
    Cue.PURPOSE: joined(
        pairs("pour", _WANTED),
        pairs("dans le but, en vue, avec pour objectif, avec pour but, dans l espoir, dans l intention, avec l intention, afin, avec l objectif, dans l objectif, ayant pour but, ayant pour objectif", "de, d"),
        "visant à, visait à, visaient à, vise à, visent à, destiné à, destinée à, destinés à, destinées à, censé, censée, censés, censées, de manière à, de façon à",
    ),
    Cue.TRIED: joined(_TRIES, pairs("tentative, tentatives, efforts, effort", "de, d, pour"), pairs("cherche, cherchent, cherchait, cherchaient, cherché, cherchant, échoué, échouent, parvenir, réussir", "à"), "en vain de"),
    Cue.HYPOTHETICAL: joined(
        pairs("promis, promet, promettent, promettait, juré, jure, jurent, ordonné, ordonne, ordonnent, enjoint, sommé, somme, sommés, prié, priés, conjuré, décidé, décide, décident, résolu, résolus", "de, d", 1),
        pairs("s attend, s attendent, s attendait, s attendaient, s oppose, s opposent", "à ce que, à ce qu, à une, à un, à de", 2),
        pairs("mis en garde, mise en garde, met en garde, mettent en garde, mettant en garde, mises en garde, prévenu, prévient, préviennent", "contre", 3),
        "contre toute, contre tout, contre d éventuels, contre d éventuelles, contre une éventuelle, contre un éventuel, de crainte que, de peur que, pour peu que, à condition que, à condition de, pourvu que, à moins que, faute de quoi, sous peine de, quitte à, y compris par la force",
    ),
    Cue.FUTURE: joined(
        pairs("prochain, prochains, prochaine, prochaines", "sommet, sommets, réunion, réunions, rencontre, rencontres, session, sessions, cycle, round, visite, déplacement, étape, entretien, pourparlers, négociations, discussions, conférence"),
        pairs(
        "appellent, appelle, appelons, a appelé, ont appelé, invitent, invite, a invité, ont invité, appelant, convie, convient, lancé un appel, appel",
        "à manifester, à défiler, à la grève, à la grève générale, à une grève, à un rassemblement, à une manifestation, à se rassembler, à descendre dans, à une marche, à marcher, à la mobilisation, à la désobéissance",
        ),
        "prendront, tiendront, viendront, devront, mettront, rendront, poursuivront, reprendront, rejoindront, solliciteront, sollicitera, demandera, demanderont, engagera, engageront, livrera, livreront, lancera, lanceront, organisera, organiseront, mènera, mèneront",
    ),
    Cue.IDIOM: joined(
        pairs("se réclamant, se réclame, se réclament, se réclamait, se réclamaient, se revendiquant, se revendique, se revendiquent", "de, du, des, d"),
        pairs("ne faiblit, ne faiblissent, ne faiblissait, ne désemplit, ne désemplissent, ne désarme, ne désarment, ne retombe, ne s essouffle, ne connaît, ne connaissent, ne fléchit, ne cesse, ne cessent", "pas, guère, plus, aucun répit, pas de répit"),
        pairs(_LAWSUITS, "visant, visait, vise, visent, contre"),
        pairs("contrôle", "du milieu, du ballon, du jeu, du match, du rythme, du marché, du capital, du groupe"),
        pairs("à l appel, répondant à l appel, à l invitation, sur invitation, à l initiative, en réponse à l appel, l appel", "de, du, des, d, de l, de la"),
        pairs("compte", "tenu, rendu, à rebours, twitter, x, telegram, facebook"),
        pairs("en, sur le, pour le, rend, rendu, rendre, rendent, le, son, leur, sur son", "compte"),
        pairs("projeter, préparer, planifier, fomenter, ourdir, comploter, préparé, préparait, préparaient, préparant, planifié, planifiait, planifiaient, projeté, projetait, projetaient, fomenté, envisageait, envisageaient, envisager", "un attentat, des attentats, une attaque, des attaques, un coup d état, un putsch, un assassinat, l assassinat, un enlèvement, des enlèvements, une action violente, des actions violentes"),
        "contre toute attente, sous la menace, face à la menace, face aux menaces, menaces de mort, menaces contre, en raison des menaces, à propos, au programme, demande d asile, demandes d asile, exclu de, exclue de, exclus de, exclu du, exclus du, exclusion aérienne",
    ),
}  # fmt: skip
