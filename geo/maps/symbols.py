"""Which shape and colour stands for which type of event: one table for map, legend and histogram.

Colours are Okabe and Ito's eight (least likely to be confused by colour-blind readers, docs/map.md); the shape tells
types apart that share one. No two types share both, and `ink` is black on a light map and white on a dark one.
"""

from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from geo.model import EventType


class Colour(StrEnum):
    """Okabe-Ito by name; what each is in hex depends on the palette (`hex_of`)."""

    INK = "ink"
    ORANGE = "orange"
    SKY = "sky"
    GREEN = "green"
    YELLOW = "yellow"
    BLUE = "blue"
    VERMILLION = "vermillion"
    PURPLE = "purple"


class Shape(StrEnum):
    """Outlines in a box from -1 to 1; their paths are PATHS."""

    CIRCLE = "circle"
    DIAMOND = "diamond"
    SQUARE = "square"
    TRIANGLE = "triangle"
    TRIANGLE_DOWN = "triangle_down"
    TRIANGLE_RIGHT = "triangle_right"
    TRIANGLE_LEFT = "triangle_left"
    PENTAGON = "pentagon"
    HEXAGON = "hexagon"
    STAR = "star"
    PLUS = "plus"
    SALTIRE = "saltire"
    BAR = "bar"
    HOUSE = "house"
    DROP = "drop"
    DOME = "dome"


class Symbol(NamedTuple):
    """How a type of event looks on the map and in the legend."""

    shape: Shape
    colour: Colour


# SVG path data in a box from -1 to 1, y pointing down; drawn to about the same area, so no type looks bigger.
PATHS = MappingProxyType(
    {
        Shape.CIRCLE: "M0-.9A.9.9 0 1 1 0 .9A.9.9 0 1 1 0-.9Z",
        Shape.DIAMOND: "M0-1.1L1.1 0L0 1.1L-1.1 0Z",
        Shape.SQUARE: "M-.8-.8H.8V.8H-.8Z",
        Shape.TRIANGLE: "M0-1.05L1.1 .85H-1.1Z",
        Shape.TRIANGLE_DOWN: "M0 1.05L1.1-.85H-1.1Z",
        Shape.TRIANGLE_RIGHT: "M1.05 0L-.85 1.1V-1.1Z",
        Shape.TRIANGLE_LEFT: "M-1.05 0L.85 1.1V-1.1Z",
        Shape.PENTAGON: "M0-1L.95-.31L.59 .81H-.59L-.95-.31Z",
        Shape.HEXAGON: "M-.5-.87H.5L1 0L.5 .87H-.5L-1 0Z",
        Shape.STAR: "M0-1.2L.33-.42L1.14-.37L.52 .16L.71 .97L0 .53L-.71 .97L-.52 .16L-1.14-.37L-.33-.42Z",
        Shape.PLUS: "M-.38-1.05H.38V-.38H1.05V.38H.38V1.05H-.38V.38H-1.05V-.38H-.38Z",
        Shape.SALTIRE: "M-.5-1.04L0-.54L.5-1.04L1.04-.5L.54 0L1.04 .5L.5 1.04L0 .54L-.5 1.04L-1.04 .5L-.54 0L-1.04-.5Z",
        Shape.BAR: "M-1.15-.45H1.15V.45H-1.15Z",
        Shape.HOUSE: "M0-1.05L.95-.2V.9H-.95V-.2Z",
        Shape.DROP: "M0-1.2C.3-.6 .85-.25 .85 .3A.85 .85 0 0 1-.85 .3C-.85-.25-.3-.6 0-1.2Z",
        Shape.DOME: "M-1.05 .55A1.05 1.2 0 0 1 1.05 .55Z",
    }
)

_HEX = MappingProxyType(
    {
        Colour.ORANGE: "#E69F00",
        Colour.SKY: "#56B4E9",
        Colour.GREEN: "#009E73",
        Colour.YELLOW: "#F0E442",
        Colour.BLUE: "#0072B2",
        Colour.VERMILLION: "#D55E00",
        Colour.PURPLE: "#CC79A7",
    }
)
_INK_HEX = MappingProxyType({False: "#000000", True: "#F2F2F2"})

SYMBOLS = MappingProxyType(
    {
        EventType.AIR_STRIKE: Symbol(Shape.CIRCLE, Colour.BLUE),
        EventType.DRONE_STRIKE: Symbol(Shape.TRIANGLE_DOWN, Colour.SKY),
        EventType.SHELLING: Symbol(Shape.PENTAGON, Colour.ORANGE),
        EventType.BOMBING: Symbol(Shape.DIAMOND, Colour.VERMILLION),
        EventType.SUICIDE_BOMBING: Symbol(Shape.STAR, Colour.VERMILLION),
        EventType.GRENADE: Symbol(Shape.DROP, Colour.VERMILLION),
        EventType.CHEMICAL_WEAPON: Symbol(Shape.HEXAGON, Colour.YELLOW),
        EventType.ARMED_CLASH: Symbol(Shape.SALTIRE, Colour.ORANGE),
        EventType.GOVERNMENT_REGAINS_TERRITORY: Symbol(Shape.TRIANGLE_RIGHT, Colour.ORANGE),
        EventType.NONSTATE_OVERTAKES_TERRITORY: Symbol(Shape.TRIANGLE_LEFT, Colour.ORANGE),
        EventType.ATTACK_ON_CIVILIANS: Symbol(Shape.SQUARE, Colour.PURPLE),
        EventType.ABDUCTION: Symbol(Shape.DOME, Colour.PURPLE),
        EventType.SEXUAL_VIOLENCE: Symbol(Shape.HEXAGON, Colour.PURPLE),
        EventType.PROTEST: Symbol(Shape.TRIANGLE_DOWN, Colour.YELLOW),
        EventType.RIOT: Symbol(Shape.STAR, Colour.YELLOW),
        EventType.MILITARY_PRESENCE: Symbol(Shape.TRIANGLE, Colour.GREEN),
        EventType.BASE_ESTABLISHED: Symbol(Shape.HOUSE, Colour.GREEN),
        EventType.WEAPONS_DISRUPTED: Symbol(Shape.HEXAGON, Colour.GREEN),
        EventType.ARREST: Symbol(Shape.SQUARE, Colour.GREEN),
        EventType.PROPERTY_DESTRUCTION: Symbol(Shape.SALTIRE, Colour.PURPLE),
        EventType.AGREEMENT: Symbol(Shape.CIRCLE, Colour.INK),
        EventType.WITHDRAWAL: Symbol(Shape.TRIANGLE_LEFT, Colour.GREEN),
        EventType.DIPLOMACY: Symbol(Shape.PLUS, Colour.INK),
        EventType.STATEMENT: Symbol(Shape.DOME, Colour.INK),
        EventType.SANCTION: Symbol(Shape.BAR, Colour.INK),
        EventType.HUMANITARIAN: Symbol(Shape.HOUSE, Colour.SKY),
        EventType.OTHER: Symbol(Shape.BAR, Colour.SKY),
    }
)
PLACE_SYMBOL = Symbol(Shape.CIRCLE, Colour.SKY)


def symbol_of(event_type: str) -> Symbol:
    """The symbol of an event type; that of `other` for a name that is none."""
    try:
        return SYMBOLS[EventType(event_type)]
    except ValueError:
        return SYMBOLS[EventType.OTHER]


def hex_of(colour: Colour, *, dark: bool = False) -> str:
    """The colour as #RRGGBB on a light or a dark map."""
    return _INK_HEX[dark] if colour is Colour.INK else _HEX[colour]
