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
    content.others.forEach((place) => layer.addLayer(other(place)));
    layer.addTo(map);
    const places = JSON.stringify(content.around);
    if (places !== fitted && content.around.length) fit(content.around);
    fitted = places;
    window.placesDrawn = content.points.length;
  }

  const NEAR_ZOOM = 8, LONE_ZOOM = 5; // a lone spot says something with its coast and borders only

  function fit(around) {
    const maxZoom = new Set(around.map(String)).size > 1 ? NEAR_ZOOM : LONE_ZOOM;
    map.fitBounds(around, { padding: [28, 28], maxZoom, animate: false });
  }

  /* Another place of the article, for orientation: a dot with its name, which takes no clicks. */
  function other({ name, lat, lon }) {
    const words = document.createElement("span");
    words.textContent = name.split(",")[0];
    const dot = L.circleMarker([lat, lon], { radius: 2.5, weight: 0, fillOpacity: 0.8, fillColor: ink(), interactive: false });
    return dot.bindTooltip(words, { permanent: true, direction: "right", offset: [4, 0], className: "dl-other" });
  }

  function ink() {
    return getComputedStyle(map.getContainer()).color;
  }

  window.datelinePick = { show };
})();
