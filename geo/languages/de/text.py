"""German: how text is cut."""

from geo.languages.pack import TextWords

TEXT = TextWords(
    abbreviations=frozenset(
        (
            "abb abs abt allg art aug bd betr bsp bspw bzgl bzw ca co d.h dez dipl dr ebd ehem einschl engl etc "
            "ev evtl fa feb febr fr franz frhr geb gebr gegr gest ggf hbf hl hr hrsg inkl insb ing inh jan jh jr "
            "jul jun kap kath kl lat lt ltd max mag med mill min mio mr mrd mrs ms mt nov nr okt op orig prof rd "
            "red reg russ s.o sen sept sep sog sr st std str tel tgl ts u.a usw u.u vgl vors vs z.b z.t zit zt zw"
        ).split()
    ),
    starters=frozenset(
        (
            "aber als am auch auf bei bis da das dem den denn der des die dies diese dieser doch ein eine einer "
            "er es für ihr im in jedoch man mehr mit nach nun ob seit sie sein seine so und unter vor während "
            "wegen weil wenn wer wie wir zu zuletzt"
        ).split()
    ),
    ordinal_dots=True,
)
