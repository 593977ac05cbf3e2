"""English: what makes a deed the backdrop of something else: "years of fighting", "previous attacks", "before the coup"."""

from collections.abc import Mapping

from geo.languages.families import pairs
from geo.languages.pack import Cue
from geo.model import EventType

BACKDROP: Mapping[EventType, str] = {}

BACKDROP_TOLD: Mapping[Cue, str] = {
    Cue.BACKDROP: (
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
    Cue.IDIOM: pairs(
        "before the, prior to the, until the",
        "attack, attacks, assault, fighting, clashes, war, coup, siege, bombing, bombings, explosion, blast, "
        "massacre, invasion, offensive, unrest, riots, shelling, raid",
    ),
}
