/* A small map to choose a place on: the candidates as symbols, the article's other places small, and a click anywhere sets a
   spot. Drawn with map.js. Text is only ever written with textContent. */
"use strict";
(function () {
  let map = null, layer = null, fitted = "";

  function show(root, content, answer) {
    if (!map) {
      root.style.height = "100%";
      map = L.map(root, { minZoom: content.map.zooms[0], maxZoom: content.map.zooms[1], worldCopyJump: true });
      map.setView(content.map.view.slice(0, 2), content.map.view[2]);
      window.dateline.onPick = (id) => answer({ pick: id });
      window.dateline.start(map, Object.assign({}, content.map, { alone: true }));
      map.on("click", ({ latlng }) => { const spot = latlng.wrap(); answer({ lat: spot.lat, lon: spot.lng }); });
      map.getContainer().style.cursor = "crosshair";
    }
    if (layer) layer.remove();
    layer = L.featureGroup();
    const rows = { points: content.points, circles: [], countries: [], bounds: null };
    window.dateline.draw(map, layer, rows, {});
    layer.addTo(map);
    const places = JSON.stringify(content.around);
    if (places !== fitted && content.around.length) map.fitBounds(content.around, { padding: [28, 28], maxZoom: 8, animate: false });
    fitted = places;
    window.placesDrawn = content.points.length;
  }

  window.datelinePick = { show };
})();
