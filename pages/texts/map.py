"""The Map page: the line above the map, its switches, time, table, exports, and the empty page."""

from geo.wording import Text

LAYER = Text("Layer", "Ebene")
LAYERS = {"events": Text("Events", "Ereignisse"), "places": Text("Places mentioned", "Genannte Orte")}
