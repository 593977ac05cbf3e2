"""English: how text is cut."""

from geo.languages.pack import TextWords

TEXT = TextWords(
    abbreviations=frozenset(
        (
            "adm al apr approx assn ave aug blvd brig bros capt cf cmdr co col comdr corp cpl dec dept dr e.g ed "
            "est etc feb fig fr ft gen gov hon hq i.e inc jan jr jul jun lance lt ltd maj mar messrs mr mrs ms mt "
            "mts nat no nos nov oct op pfc ph.d pp pres prof pte pvt rep reps rev sec sen sens sep sept sgt spc "
            "sq sr st ste supt univ vol vols vs ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass "
            "mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que b.c"
        ).split()
    ),
    starters=frozenset(
        (
            "a according after all also although an and another as at because before both but by despite during "
            "earlier for from he her here his how however i if in it its last many meanwhile more most no on one "
            "other our several she since so some such that the their then there these they this those thousands "
            "to under until we what when while with you"
        ).split()
    ),
    possessive=True,
)
