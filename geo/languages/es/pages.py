"""Spanish: words of other pages of a newspaper, on which words of war are not meant (geo/figurative.py)."""

from collections.abc import Mapping

from geo.languages.pack import Cue

PAGES_CUES: Mapping[Cue, str] = {
    Cue.FIGURATIVE: (
        "maillot, pelotón, maratón, corredores, kilómetro 30, ajedrez, gran maestro, azulgrana, bernabéu, "
        "guerra de precios, cadenas pequeñas, reforma tributaria, tributaria, desplome bursátil"
    ),
    Cue.STAGED: (
        "película, películas, festival de cine, cines, cineasta, director de cine, guion, estreno, epopeya, "
        "novela, novelas, novelista, serie de televisión, obra de teatro, gripe, dengue, virus, vacuna*, "
        "epidemia, pandemia, covid, coronavirus, cólera, ébola, sarampión, malaria, contagi*, mosquito, "
        "piratas informáticos, hackers, ciberataque*, ransomware, programa malicioso, servidores, "
        "contraseñas, kaspersky"
    ),
}
