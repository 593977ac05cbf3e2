"""The curated actor lexicon: states with their forces and leaders, armed groups, coalitions and organisations.

Types follow ACLED's actor types. The demonyms and adjectives of all countries come from the place words of each
language, their names from the gazetteer; here stand only the words by which a state acts without being named.
"""

from geo.languages.actors.gangs import GANGS
from geo.languages.actors.groups import GROUPS
from geo.languages.actors.leaders import LEADERS
from geo.languages.actors.organisations import ORGANISATIONS
from geo.languages.actors.states import STATES

ACTORS = (*GROUPS, *GANGS, *ORGANISATIONS, *STATES, *LEADERS)
