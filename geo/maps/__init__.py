"""Reports to folium maps without a network: base map, array layers, areas. The only importer of folium."""
