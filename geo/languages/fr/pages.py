"""French: words of other pages of a newspaper, on which words of war are not meant (geo/figurative.py)."""

from collections.abc import Mapping

from geo.languages.pack import Cue

PAGES_CUES: Mapping[Cue, str] = {
    Cue.FIGURATIVE: (
        "peloton, étape, maillot jaune, maillot, ligne d arrivée, échappée, col du, marathon, coureur, "
        "coureurs, grand maître, roland garros, hard discounters, enseigne, actionnaires, droits de douane, "
        "motion de censure, groupe socialiste, plan d économies, coup de sifflet, vélodrome"
    ),
    Cue.STAGED: (
        "film, films, festival de cannes, festival du film, cinéma, cinémas, salles obscures, réalisateur*, "
        "scénario, scénariste, avant première, épopée, romancier*, série télévisée, pièce de théâtre, "
        "spectateurs, grippe, vaccin*, virus, épidémie, pandémie, covid, coronavirus, choléra, ebola, "
        "rougeole, dengue, paludisme, réanimation, pirates informatiques, hackers, hackeurs, cyberattaque*, "
        "rançongiciel, logiciel malveillant, serveurs, mots de passe, anssi"
    ),
}
