"""English: what makes a deed the backdrop of something else: "years of fighting", "previous attacks", "before the coup"."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

BACKDROP: Mapping[EventType, str] = {}

BACKDROP_TOLD: Mapping[Cue, str] = {
    Cue.RESPONSE: "in connection with, in connection to",
    Cue.BACKDROP: (
        "trial over, trial over the, trial for the, "
        "asked for a, asked for an, requested a, sought a, an offer of, remains under, remain under, still under, "
        "years of, decades of, a decade of, generations of, years-long, decades-long, year-long, survivors "
        "of, survivor of, survivors from, veterans of, veteran of, reminiscent of, comparable to, comparable "
        "with, likened to, resembling, to rival, rivalling, modelled on, modeled on, parallels with, designed "
        "to, designed for, built to, meant to, meant for, intended for, capable of, in case of, in the event "
        "of, a repeat of, another wave of, fear of, fears of, fearing, fear, afraid of, wary of, the threat "
        "of, threat of, threats of, the risk of, risk of, risks of, danger of, protection from, protection "
        "against, shelter from, protect against, to deter, to prevent, preventing, anniversary of, "
        "commemorate, commemorating, in memory of, memories of, a film about, a documentary about, a book "
        "about"
    ),
    Cue.BYGONE: ("previous, prior, bygone, recurrent, recurring, long-running"),
    Cue.IDIOM: joined(
        pairs(
            "before the, prior to the, until the",
            "attack, attacks, assault, fighting, clashes, war, coup, siege, bombing, bombings, explosion, blast, "
            "massacre, invasion, offensive, unrest, riots, shelling, raid",
        ),
        pairs(
            "soldiers, troops, police, officers, gunmen, guards, security forces, fighters, militiamen, militants, forces, who",
            "fired into the air, fired in the air, fired shots into the air, fired shots in the air, shot into the air, fired warning shots, fired bullets into the air, fired live rounds into the air",
        ),
        "fired into the air, fired in the air, firing into the air, firing in the air, fired shots into the air, fired shots in the air, shots into the air, shots in the air, shot into the air, "
        "shooting into the air, shooting in the air, fired warning shots, firing warning shots, warning shots, fired bullets into the air",
    ),
    Cue.NEGATION: joined(
        "impossible, become impossible, becomes impossible, is impossible, was impossible, proved impossible",
    ),
}
