"""From reports to a folium map: the two entry points of this package."""

from pandas import DataFrame

from geo.maps.layers import ArrayLayer
from geo.maps.offline import AssetUrls, OfflineMap, offline_map
from geo.maps.rows import MapRows, report_rows


def draw_reports(reports: DataFrame, urls: AssetUrls, *, dark: bool = False) -> OfflineMap:
    """A complete map of the reports, for one page that never changes."""
    drawn = offline_map(urls, dark=dark)
    rows_layer(report_rows(reports)).add_to(drawn)
    return drawn


def rows_layer(rows: MapRows) -> ArrayLayer:
    """The part that changes with every filter, for a map that stays the same."""
    return ArrayLayer(rows.points, rows.areas, rows.bounds)
