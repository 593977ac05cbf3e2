/* A small map to choose a place on: the candidates as symbols, the article's other places small, and a click anywhere sets a
   spot. Drawn with map.js. Text is only ever written with textContent. */
"use strict";
(function () {
  let ready = null, map = null, layer = null, shown = "", fitted = "";

  function load(urls) {
    [`${urls.leaflet}leaflet.css`, `${urls.own}map.css`].forEach((href) => {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = href;
      document.head.prepend(sheet);
    });
    return script(`${urls.leaflet}leaflet.js`).then(() => script(`${urls.own}map.js`));
  }

  function script(url) {
    const element = document.createElement("script");
    element.src = url;
    return new Promise((done, failed) => {
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }

  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.data.type !== "streamlit:render") return;
    const { urls, content } = event.data.args, fresh = JSON.stringify(content);
    if (fresh === shown) return;
    shown = fresh;
    ready = ready || load(urls);
    ready.then(() => draw(urls, content));
  });

  function draw(urls, content) {
    if (!map) {
      map = L.map("map", { minZoom: content.map.zooms[0], maxZoom: content.map.zooms[1], worldCopyJump: true });
      map.setView(content.map.view.slice(0, 2), content.map.view[2]);
      window.dateline.onPick = (id) => tell({ pick: id });
      window.dateline.start(map, Object.assign({}, content.map, { alone: true, url: `${urls.basemap}countries.json` }));
      map.on("click", ({ latlng }) => { const spot = latlng.wrap(); tell({ lat: spot.lat, lon: spot.lng }); });
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

  /* The stamp makes a second click on the same spot a new answer. */
  function tell(value) {
    send("streamlit:setComponentValue", { value: Object.assign({ stamp: Date.now() }, value), dataType: "json" });
  }

  function send(type, more) {
    window.parent.postMessage(Object.assign({ isStreamlitMessage: true, type }, more), "*");
  }

  send("streamlit:componentReady", { apiVersion: 1 });
  send("streamlit:setFrameHeight", { height: 240 });
})();
