"""German: words of other pages of a newspaper, on which words of war are not meant (geo/figurative.py)."""

from collections.abc import Mapping

from geo.languages.pack import Cue

PAGES_CUES: Mapping[Cue, str] = {
    Cue.FIGURATIVE: (
        "etappe, etappen, gelbe trikot*, gelben trikot*, peloton, hauptfeld, ausreißer, radprofi, "
        "bergankunft, marathon*, läufer, schach*, großmeister, satzgewinn, aufschlag, wimbledon, berlinale, "
        "börsen, bankaktien, handelsstreit, sojabohnen, ökonom*, fraktionschef*, unionsfraktion, bürgergeld, "
        "warnstreik*, ig metall, tarifverhandlung*, sparkurs, lattenkreuz, nachspielzeit"
    ),
    Cue.STAGED: (
        "filme, filmfestival, kinos, kinosaal, regisseur*, drehbuch*, premiere, uraufführung, leinwand, "
        "epos, kriegsepos, romane, schriftsteller*, bestseller, staffel, theaterstück, applaudierte, "
        "applaus, berlinale, grippe, grippewelle, impf*, impfstoff*, virus, viren, epidemie, pandemie, "
        "cholera, ebola, masern, infiziert*, notaufnahme*, intensivstation*, ansteck*, hacker, "
        "hackerangriff*, cyberangriff*, cyberattacke*, schadsoftware, server, passwörter, datenleck"
    ),
}
