"""Spanish: how text is cut."""

from geo.languages.pack import TextWords

TEXT = TextWords(
    abbreviations=frozenset(
        (
            "a.c ab abr ago aprox art av avda cap cf cnel col comte d.c da dic dir dr dra dres etc ed ee.uu ej "
            "ene feb fig gral gob hnos ing jul jun lic lda ldo ltda mar máx mín mons mtro nov núm oct op p.ej pág "
            "págs pbro pdte prof profa rev rte sept sep sgto sr sra sras sres srta ss sta sto tel tte ud uds vol "
            "vs"
        ).split()
    ),
    starters=frozenset(
        (
            "a al además ante así aunque con cuando de desde después durante el ella ellas ellos en entre es esta "
            "este esto la las lo los más mientras no otro para pero por según si sin sobre su sus también tras un "
            "una y ya"
        ).split()
    ),
)
