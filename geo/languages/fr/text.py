"""French: how text is cut."""

from geo.languages.pack import TextWords

TEXT = TextWords(
    abbreviations=frozenset(
        (
            "adj al apr art av avr bd boul c.-à-d cap cf chap col déc dr env etc ex févr fév fig gal gén hab inéd "
            "janv juil l.-col lt max me mgr min mlle mm mme nb no nov oct op p.ex p pp pr prof réf sept sgt soc "
            "sq st ste suiv tél univ vol vs"
        ).split()
    ),
    elisions=frozenset(("l d qu j n s m t c jusqu lorsqu puisqu quoiqu presqu quelqu").split()),
    starters=frozenset(
        (
            "a à après au aussi avant avec ce ces cet cette dans de depuis des elle elles en et il ils la le les "
            "leur mais on ou par plus pour selon si son sur un une"
        ).split()
    ),
)
