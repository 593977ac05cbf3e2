/* Dateline's side of the map: base map, symbols, areas, clicks. Loaded after Leaflet, before folium's own script.
   Rows arrive as arrays of plain values; text from outside is only ever written with textContent. */
"use strict";
(function () {
  const STATE_KEY = "dateline-map-view";
  const OUTLINE_PX = 1.5, HALO_PX = 6;
  let setup = null; // {paths, colours, palette}
  let base = Promise.resolve(null);
  let fitted = false;
  let lastBounds = null;
  let lastSelected = null;
  let tooltip = null;
  let quiet = false; // the map moves by itself, not by a person
  let moved = false; // where it stands is worth an address
  let writing = null;
  let shownMap = null;
  let pagePath = null;
  let linked = null; // the view a link asked for
  let following = null; // the map whose view box the page wants to know
  let telling = null;
  let toldBox = null;
  let flights = null; // the last flight the page asked for
  let picked = null; // the row that was clicked last
  let badgeOf = new Map(); // the markers of areas' labels by the ids of their rows
  let refocus = 0; // until when a label that is drawn anew gets the focus back
  let told = null; // what the page had drawn last: {map, given, orders}
  let ahead = null; // what is drawn since, before the page has answered: {days, says}
  let onMap = null; // the group that is seen, and its rows
  let taking = null;

  /* ---- base map ------------------------------------------------------------------------------------------- */

  function start(map, options) {
    if (setup && setup.language !== options.language) towns = null;
    setup = options;
    stamps.clear();
    setup.outlines = {};
    for (const name of Object.keys(options.paths)) setup.outlines[name] = new Path2D(options.paths[name]);
    document.documentElement.classList.toggle("dl-dark", options.dark);
    map.getContainer().style.background = options.palette.sea;
    map.getContainer().setAttribute("aria-label", options.words.map);
    map.attributionControl.setPrefix("Leaflet");
    map.attributionControl.addAttribution(options.attribution);
    if (!options.alone) keepView(map);
    new ResizeObserver(() => quietly(() => resized(map))).observe(map.getContainer());
    nameZoom(map);
    addFitButton(map);
    const pane = map.createPane("dl-base");
    pane.style.zIndex = 150;
    pane.style.pointerEvents = "none";
    base = (options.world ? Promise.resolve(options.world) : fetched(options.url)).then(outlinesOf);
    base.then((outlines) => drawBase(map, outlines)).catch(() => map.attributionControl.addAttribution(options.words.no_base));
  }

  /* Already on its way where ahead.js has asked for it. */
  function fetched(url) {
    const ahead = (window.datelineAhead || {})[url];
    return ahead || fetch(url).then((answer) => answer.json());
  }

  /* What tools/build_basemap.py packs: every line as numbers, x and y in turn in pixels of the world at zoom 0, and the box
     around it. As Leaflet's layers the 113,000 points were four objects each: 0.15 s of opening, and a quarter of the heap. */
  function outlinesOf(world) {
    return world.features.map(({ properties, geometry }) => ({
      properties, packed: geometry.coordinates, perDegree: world.per_degree,
      lines: flatLines(geometry.coordinates).map((steps) => projected(steps, world.per_degree)),
    }));
  }

  function flatLines(packed) {
    return packed.length && Array.isArray(packed[0]) ? packed.flatMap(flatLines) : packed.length ? [packed] : [];
  }

  const WORLD_PX = 256;
  const LATITUDE_LIMIT = 85.0511287798;

  function worldPixel(lon, lat) {
    const sine = Math.sin((Math.max(Math.min(lat, LATITUDE_LIMIT), -LATITUDE_LIMIT) * Math.PI) / 180);
    return [WORLD_PX * (lon / 360 + 0.5), WORLD_PX * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
  }

  function projected(steps, perDegree) {
    const line = new Float64Array(steps.length), edges = [Infinity, Infinity, -Infinity, -Infinity];
    let lon = 0, lat = 0;
    for (let at = 0; at < steps.length; at += 2) {
      lon += steps[at];
      lat += steps[at + 1];
      const [x, y] = worldPixel(lon / perDegree, lat / perDegree);
      line[at] = x;
      line[at + 1] = y;
      edges[0] = Math.min(edges[0], x);
      edges[1] = Math.min(edges[1], y);
      edges[2] = Math.max(edges[2], x);
      edges[3] = Math.max(edges[3], y);
    }
    return { line, edges };
  }

  function drawBase(map, outlines) {
    const palette = setup.palette;
    const renderer = L.canvas({ pane: "dl-base", padding: 0.5 });
    const styles = {
      country: { weight: 0.6, colour: palette.land, fills: true, dashes: [] },
      disputed: { weight: 1, colour: palette.dispute, fills: true, dashes: [3, 3] },
      border: { weight: 0.8, colour: palette.border, fills: false, dashes: [] },
      border_disputed: { weight: 1, colour: palette.dispute, fills: false, dashes: [3, 3] },
    };
    new BaseLayer({ pane: "dl-base", renderer, interactive: false, outlines, styles }).addTo(map);
    window.dateline.baseReady = true;
  }

  /* All outlines as one layer of a canvas: Leaflet says when to paint, and where. */
  const BaseLayer = L.Path.extend({
    initialize: function (options) { L.setOptions(this, options); },
    _project: function () {},
    _update: function () { this._pxBounds = this._renderer._bounds; },
    _updatePath: function () { if (this._renderer._drawing) paintBase(this._renderer._ctx, this.options, this._map, this._pxBounds); },
  });

  function paintBase(context, { outlines, styles }, map, bounds) {
    const scale = map.options.crs.scale(map.getZoom()) / WORLD_PX, origin = map.getPixelOrigin();
    const within = { scale, origin, left: bounds.min.x, top: bounds.min.y, right: bounds.max.x, bottom: bounds.max.y };
    context.save();
    context.globalAlpha = 1;
    context.lineCap = context.lineJoin = "round";
    outlines.forEach(({ properties, lines }) => {
      const style = styles[properties.kind], seen = lines.filter(({ edges }) => isSeen(edges, within));
      if (!seen.length) return;
      if (style.fills) {
        context.beginPath();
        seen.forEach(({ line }) => trace(context, line, within, true));
        context.fillStyle = setup.palette.land;
        context.fill("evenodd");
      }
      context.beginPath();
      seen.forEach(({ line }) => trace(context, line, within, false));
      context.setLineDash(style.dashes);
      context.lineWidth = style.weight;
      context.strokeStyle = style.colour;
      context.stroke();
    });
    context.restore();
  }

  function isSeen(edges, { scale, origin, left, top, right, bottom }) {
    return edges[2] * scale - origin.x > left && edges[0] * scale - origin.x < right
      && edges[3] * scale - origin.y > top && edges[1] * scale - origin.y < bottom;
  }

  /* Points nearer to each other than this are one, in pixels. */
  const FINEST_PX = 0.8;

  /* The line, whole to be filled, or only what of it is in sight: dashes of what lies far outside would take seconds. */
  function trace(context, line, { scale, origin, left, top, right, bottom }, whole) {
    let fromX = NaN, fromY = NaN;
    for (let at = 0; at < line.length; at += 2) {
      const x = line[at] * scale - origin.x, y = line[at + 1] * scale - origin.y;
      if (Math.abs(x - fromX) + Math.abs(y - fromY) < FINEST_PX && at + 2 < line.length) continue;
      const outside = (x < left && fromX < left) || (x > right && fromX > right) || (y < top && fromY < top) || (y > bottom && fromY > bottom);
      if (at === 0 || (outside && !whole)) context.moveTo(x, y);
      else context.lineTo(x, y);
      fromX = x;
      fromY = y;
    }
  }

  /* ---- where the map stands: kept in the tab, and in the address of the page around the frame ------------- */

  const WRITE_AFTER_MS = 250;
  const VIEW = /^(\d{1,2})\/(-?\d{1,3}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/;

  function keepView(map) {
    linked = addressView(map);
    moved = restoreView(map, linked);
    if (!moved) restoreView(map, tabView());
    map.on("moveend", () => noteView(map));
    if (!setup.in_page) return;
    const isFirst = !shownMap;
    shownMap = map; // the player makes a new one whenever what it plays changes
    map.on("moveend", () => { clearTimeout(writing); writing = setTimeout(writeAddress, WRITE_AFTER_MS); });
    if (isFirst) guardAddress();
  }

  /* Streamlit writes the whole address whenever a filter changes and knows nothing of the map: put it back. */
  function guardAddress() {
    pagePath = window.parent.location.pathname;
    if (window.parent.navigation) window.parent.navigation.addEventListener("currententrychange", writeAddress);
    window.addEventListener("message", () => setTimeout(writeAddress, WRITE_AFTER_MS));
  }

  function noteView(map) {
    if (!fitted) return;
    if (!quiet) moved = true;
    const center = map.getCenter();
    try { sessionStorage.setItem(STATE_KEY, JSON.stringify([center.lat, center.lng, map.getZoom(), pageLoad()])); } catch (error) { /* private mode */ }
  }

  /* Where the map stood before another page of the app was shown. A link that is opened in this tab is another load of the
     page and says itself where the map stands, or is fitted to what it shows. */
  function tabView() {
    try {
      const view = JSON.parse(sessionStorage.getItem(STATE_KEY));
      return view[3] === pageLoad() ? view.slice(0, 3) : null;
    } catch (error) { return null; }
  }

  function pageLoad() {
    return window.parent.performance.timeOrigin;
  }

  function addressView(map) {
    if (!setup.in_page) return null;
    const found = VIEW.exec(new URLSearchParams(window.parent.location.search).get("map") || "");
    const [zoom, lat, lon] = found ? found.slice(1).map(Number) : [];
    const inside = found && zoom >= map.getMinZoom() && zoom <= map.getMaxZoom() && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return inside ? [lat, lon, zoom] : null;
  }

  /* The middle stays the middle. An observer tells the first size, too, which is the one the map was made with. */
  function resized(map) {
    const center = map.getCenter(), before = map.getSize();
    map.invalidateSize({ pan: false });
    if (before.equals(map.getSize())) return;
    map.setView(center, map.getZoom(), { animate: false });
  }

  function restoreView(map, view) {
    if (!Array.isArray(view) || !view.every(Number.isFinite)) return false;
    fitted = true;
    map.setView([view[0], view[1]], view[2], { animate: false });
    return true;
  }

  /* Leaflet rounds to pixels: a link that was opened says the same when it is copied. */
  function isWhereLinked(map) {
    return linked && linked[2] === map.getZoom() && map.latLngToContainerPoint(linked).distanceTo(map.getSize().divideBy(2)) < 2;
  }

  function viewWords(map) {
    const center = isWhereLinked(map) ? L.latLng(linked) : map.getCenter().wrap();
    const short = (degrees) => String(Number(degrees.toFixed(4)));
    return [map.getZoom(), short(center.lat), short(center.lng)].join("/");
  }

  /* Replaces the address without a run of the page, and leaves the other parts letter for letter as they are. */
  function writeAddress() {
    const page = window.parent.location;
    if (!moved || page.pathname !== pagePath) return;
    const wanted = "map=" + viewWords(shownMap);
    const parts = page.search.slice(1).split("&").filter((part) => part && !part.startsWith("map="));
    const search = "?" + parts.concat(wanted).join("&");
    if (search !== page.search) window.parent.history.replaceState(window.parent.history.state, "", page.pathname + search + page.hash);
  }

  function quietly(move) {
    quiet = true;
    try { move(); } finally { quiet = false; }
  }

  function nameZoom(map) {
    [["in", setup.words.zoom_in], ["out", setup.words.zoom_out]].forEach(([way, words]) => {
      const button = map.getContainer().querySelector(`.leaflet-control-zoom-${way}`);
      if (button) { button.title = words; button.setAttribute("aria-label", words); }
    });
  }

  function addFitButton(map) {
    const control = L.control({ position: "topleft" });
    control.onAdd = () => {
      const bar = L.DomUtil.create("div", "leaflet-bar");
      const button = L.DomUtil.create("a", "dl-fit", bar);
      button.href = "#";
      button.title = setup.words.fit;
      button.setAttribute("role", "button");
      button.setAttribute("aria-label", button.title);
      button.textContent = "⤢";
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.on(button, "click", (event) => { L.DomEvent.preventDefault(event); if (lastBounds) fit(map, lastBounds); });
      return bar;
    };
    control.addTo(map);
  }

  function fit(map, bounds) {
    map.fitBounds(bounds, { padding: [36, 36], maxZoom: 6, animate: false });
  }

  /* ---- names of towns, deep in --------------------------------------------------------------------------- */

  const TOWNS_FROM_ZOOM = 6;
  const MOST_TOWNS = 40;
  const TOWN_FONT = '11px "Source Sans", "Source Sans Pro", "Segoe UI", "DejaVu Sans", system-ui, sans-serif';
  const TOWN_HEIGHT_PX = 13;
  const TOWN_DOT_PX = 1.6;
  // So far from the middle of a town without a symbol its name begins, and so far from the next name it stays.
  const TOWN_GAP_PX = 5;
  const TOWNS_APART_PX = [14, 7];
  let towns = null;

  /* Chosen anew once the map has come to rest and once something else is drawn on it. The names are fetched when somebody
     is deep in for the first time, unless a file has them inside; where that fails the next move asks again. */
  function nameTowns(map) {
    if (!setup.towns) return;
    if (map.getZoom() < TOWNS_FROM_ZOOM) {
      if (map.dlTowns) map.dlTowns.show([]);
      return;
    }
    towns = towns || given(setup.towns).then(unpackTowns);
    towns.then((known) => {
      map.dlTowns = map.dlTowns || new TownLayer(map);
      map.dlTowns.show(map.getZoom() < TOWNS_FROM_ZOOM ? [] : chosenTowns(map, known));
    }).catch(() => { towns = null; });
  }

  function given(content) {
    return typeof content === "string" ? fetch(content).then((answer) => answer.json()) : Promise.resolve(content);
  }

  /* What tools/build_towns.py writes: the biggest first, in pixels of the world at zoom 0. */
  function unpackTowns({ at, names, per_degree: perDegree }) {
    const own = (names[setup.language] || "").split("\n");
    const spots = new Float64Array(at.length);
    for (let one = 0; one < at.length; one += 2) [spots[one], spots[one + 1]] = worldPixel(at[one + 1] / perDegree, at[one] / perDegree);
    return { spots, names: names.en.split("\n").map((name, number) => own[number] || name) };
  }

  /* The biggest towns in view, each where its name covers neither a symbol nor a label, a control or another name. */
  function chosenTowns(map, { spots, names }) {
    const scale = map.options.crs.scale(map.getZoom()) / WORLD_PX, origin = map.getPixelOrigin();
    const corner = map.containerPointToLayerPoint([0, 0]), size = map.getSize();
    const view = [corner.x, corner.y, corner.x + size.x, corner.y + size.y];
    const named = new Set([...map.getContainer().querySelectorAll(".dl-other")].map((one) => one.textContent));
    const { symbols, taken } = takenBoxes(map, corner, view), context = map.dlTowns.context(), chosen = [];
    for (let at = 0; at < spots.length && chosen.length < MOST_TOWNS; at += 2) {
      const x = Math.round(spots[at] * scale - origin.x), y = Math.round(spots[at + 1] * scale - origin.y);
      if (x < view[0] || x > view[2] || y < view[1] || y > view[3]) continue;
      const name = names[at / 2];
      if (named.has(name)) continue;
      const width = context.measureText(name).width;
      const spot = roomFor(x, y, width, symbols, taken, view);
      if (!spot) continue;
      const [across, down] = TOWNS_APART_PX;
      taken.push([spot.box[0] - across, spot.box[1] - down, spot.box[2] + across, spot.box[3] + down]);
      if (!spot.symbol) taken.push(box({ x, y }, TOWN_GAP_PX, TOWN_GAP_PX));
      chosen.push({ name, x, y, left: spot.box[0], middle: (spot.box[1] + spot.box[3]) / 2, dot: !spot.symbol });
    }
    return chosen;
  }

  /* Right of the town, left, above or below; nothing when each would cover something or be cut off. */
  function roomFor(x, y, width, symbols, taken, view) {
    const symbol = symbols.find((one) => one[0] < x && x < one[2] && one[1] < y && y < one[3]);
    // the suburbs of a town lie below its symbol, too
    if (symbol && symbol.named) return null;
    if (symbol) y = (symbol[1] + symbol[3]) / 2;
    const [left, right] = symbol ? [symbol[0] - 3, symbol[2] + 3] : [x - TOWN_GAP_PX, x + TOWN_GAP_PX];
    const [top, bottom] = symbol ? [symbol[1] - 2, symbol[3] + 2] : [y - 4, y + 4];
    const half = TOWN_HEIGHT_PX / 2;
    const spots = [
      [right, y - half, right + width, y + half], [left - width, y - half, left, y + half],
      [x - width / 2, top - TOWN_HEIGHT_PX, x + width / 2, top], [x - width / 2, bottom, x + width / 2, bottom + TOWN_HEIGHT_PX],
    ];
    if (!symbol && taken.some((other) => overlap([x - 2, y - 2, x + 2, y + 2], other))) return null;
    const isFree = (one) => one[0] > view[0] && one[1] > view[1] && one[2] < view[2] && one[3] < view[3]
      && !taken.some((other) => overlap(one, other)) && !symbols.some((other) => overlap(one, other));
    const free = spots.find(isFree);
    if (free && symbol) symbol.named = true;
    return free ? { box: free, symbol: Boolean(symbol) } : null;
  }

  /* How far a symbol reaches from its middle, with the ring around what the panel shows. */
  function reach({ size_px: size, selected }) {
    return selected ? size + HALO_PX + 1 : size;
  }

  function takenBoxes(map, corner, view) {
    const symbols = (map.dlPoints || []).map((row) => box(map.latLngToLayerPoint([row.lat, row.lon]), reach(row), reach(row)));
    const frame = map.getContainer(), edge = frame.getBoundingClientRect();
    const above = [...frame.querySelectorAll(".dl-badge, .dl-other, .leaflet-control")].filter((one) => one.style.visibility !== "hidden");
    const taken = above.map((one) => one.getBoundingClientRect()).map((one) => [
      one.left - edge.left + corner.x - 4, one.top - edge.top + corner.y - 3,
      one.right - edge.left + corner.x + 4, one.bottom - edge.top + corner.y + 3,
    ]);
    return { symbols: symbols.filter((one) => overlap(one, view)), taken };
  }

  /* Names as text painted on a canvas below the symbols: nothing of them can be clicked, and nothing is ever markup. */
  const TownLayer = L.Path.extend({
    initialize: function (map) {
      const pane = map.createPane("dl-towns");
      pane.style.zIndex = 350;
      pane.style.pointerEvents = "none";
      L.setOptions(this, { pane: "dl-towns", renderer: L.canvas({ pane: "dl-towns", padding: 0.1 }), interactive: false });
      this._chosen = [];
      this.addTo(map);
    },
    context: function () {
      this._renderer._ctx.font = TOWN_FONT;
      return this._renderer._ctx;
    },
    show: function (chosen) {
      this._chosen = chosen;
      window.dateline.towns = chosen.map(({ name }) => name);
      this._update();
      // not redraw(), which projects anew
      this._renderer._requestRedraw(this);
    },
    // at another zoom they stand elsewhere, and are chosen anew
    _project: function () { this._chosen = []; },
    _update: function () { this._pxBounds = this._renderer._bounds; },
    _updatePath: function () { if (this._renderer._drawing) this._chosen.forEach((one) => paintTown(this.context(), one)); },
  });

  function paintTown(context, { name, x, y, left, middle, dot }) {
    context.save();
    context.setLineDash([]);
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = setup.palette.land;
    context.fillStyle = setup.palette.town;
    context.globalAlpha = 0.7;
    context.strokeText(name, left, middle);
    context.globalAlpha = 1;
    context.fillText(name, left, middle);
    if (dot) {
      context.beginPath();
      context.arc(x, y, TOWN_DOT_PX, 0, 2 * Math.PI);
      context.fill();
    }
    context.restore();
  }

  /* ---- symbols on one canvas ------------------------------------------------------------------------------ */

  const SymbolMarker = L.CircleMarker.extend({
    _updatePath: function () { this._renderer._updateSymbol(this); },
    _updateBounds: function () {
      const reach = this._radius * 1.3 + HALO_PX + this._clickTolerance();
      this._pxBounds = new L.Bounds(this._point.subtract([reach, reach]), this._point.add([reach, reach]));
    },
  });

  L.Canvas.include({
    _updateSymbol: function (layer) {
      if (!this._drawing || layer._empty()) return;
      const context = this._ctx, look = layer.options, radius = Math.max(layer._radius, 1), at = layer._point;
      context.save();
      // Leaflet leaves the last layer's dashes and opacity behind
      context.setLineDash([]);
      context.globalAlpha = 1;
      if (look.selected) halo(context, at, radius);
      const image = stamp(look, radius);
      context.drawImage(image, at.x - image.reach, at.y - image.reach, 2 * image.reach, 2 * image.reach);
      context.restore();
    },
  });

  /* Symbols of one look are painted once and then copied: outlines of a thousand took 13 of a new map's milliseconds. */
  const stamps = new Map();
  const STEPS_OF_SIZE = 4; // per pixel

  function stamp(look, wanted) {
    const radius = Math.round(wanted * STEPS_OF_SIZE) / STEPS_OF_SIZE;
    const name = [look.shape, look.colour, look.hollow, radius].join();
    if (!stamps.has(name)) stamps.set(name, painted(look, radius));
    return stamps.get(name);
  }

  function painted(look, radius) {
    const image = document.createElement("canvas"), context = image.getContext("2d");
    const scale = L.Browser.retina ? 2 : 1; // as Leaflet's own canvas
    // the corners of a triangle reach furthest, and half of the outline lies outside
    image.reach = Math.ceil(radius * 1.4 + 4);
    image.width = image.height = 2 * image.reach * scale;
    context.setTransform(radius * scale, 0, 0, radius * scale, image.reach * scale, image.reach * scale);
    context.lineJoin = "round";
    (look.hollow ? hollow : solid)(context, setup.outlines[look.shape], setup.colours[look.colour], radius, outlineOf(look));
    return image;
  }

  function halo(context, { x, y }, radius) {
    context.beginPath();
    context.arc(x, y, radius + HALO_PX, 0, 2 * Math.PI);
    context.fillStyle = setup.palette.halo;
    context.globalAlpha = 0.28;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 2;
    context.strokeStyle = setup.palette.halo;
    context.stroke();
  }

  /* Ink symbols that lie on each other would melt into one; they are set off by the colour of the land. */
  function outlineOf(look) {
    return look.colour === "ink" ? setup.palette.land : setup.palette.outline;
  }

  function solid(context, outline, colour, radius, edge) {
    context.fillStyle = colour;
    context.fill(outline);
    context.lineWidth = OUTLINE_PX / radius;
    context.strokeStyle = edge;
    context.stroke(outline);
  }

  function hollow(context, outline, colour, radius, edge) {
    context.globalAlpha = 0.6;
    context.fillStyle = setup.palette.land;
    context.fill(outline);
    context.globalAlpha = 1;
    context.lineWidth = 4.4 / radius;
    context.strokeStyle = edge;
    context.stroke(outline);
    context.lineWidth = 2.4 / radius;
    context.strokeStyle = colour;
    context.stroke(outline);
  }

  function svgSymbol(shape, colour, hollowLook) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "-1.4 -1.4 2.8 2.8");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", setup.paths[shape]);
    path.setAttribute("fill", hollowLook ? "none" : setup.colours[colour]);
    path.setAttribute("stroke", hollowLook ? setup.colours[colour] : colour === "ink" ? "none" : setup.palette.outline);
    path.setAttribute("stroke-width", "0.24");
    svg.appendChild(path);
    return svg;
  }

  /* ---- what a run of the page draws: a feature group filled from arrays ------------------------------------ */

  function draw(map, group, given, orders = {}) {
    /* streamlit-folium keeps every past group in window.feature_group and never lets go (2.4 MB an update). */
    if (window.feature_group) window.feature_group.length = 0;
    told = { map, given, orders };
    state().held = orders.held || null;
    clearTimeout(taking);
    if (ahead && orders.held && !sameDays(ahead.days, orders.held.days)) {
      // the answer to a question before the last, and that to the last comes; or else this is the answer
      taking = setTimeout(takeBack, NEXT_ANSWER_MS);
      return Promise.resolve();
    }
    const agrees = ahead && ahead.says === said(given);
    ahead = null;
    showDays();
    if (!agrees) return paint(map, group, given.packed ? unpack(given) : given, orders);
    lastBounds = given.packed.bounds || lastBounds;
    obey(map, orders, onMap.rows);
    return Promise.resolve();
  }

  /* ---- other days, drawn by the browser before the page has answered (pages/assets/held.js) ---------------- */

  const ANSWERS_WITHIN_MS = 10000, NEXT_ANSWER_MS = 1000;

  function drawFirst(packed, days) {
    if (!told || !told.orders.held) return;
    const given = Object.assign({}, told.given, packed);
    ahead = { days, says: said(given) };
    showDays();
    clearTimeout(taking);
    taking = setTimeout(takeBack, ANSWERS_WITHIN_MS);
    state().first += 1;
    replace(unpack(given));
  }

  /* What the page says holds, also when it says nothing new. */
  function takeBack() {
    ahead = null;
    showDays();
    replace(unpack(told.given));
  }

  function replace(content) {
    const group = L.featureGroup();
    paint(told.map, group, content, told.orders);
    group.addTo(told.map);
  }

  /* All that is seen of it; the bounds are for the button that fits the map, and only the page tells them. */
  function said({ packed, looks, labels, selected }) {
    return packed ? JSON.stringify([packed.points, packed.sites, packed.counts, packed.tallies, looks, labels, selected]) : null;
  }

  function sameDays(days, others) {
    return days[0] === others[0] && days[1] === others[1];
  }

  /* The days that are on the map, for the page around it; none where the page draws what has no days. */
  function showDays() {
    state().days = ahead ? ahead.days : state().held && state().held.days;
  }

  function state() {
    return window.dateline;
  }

  function paint(map, group, content, orders) {
    // streamlit-folium takes away what it has put there, and no more
    if (onMap && onMap.group !== group) onMap.group.remove();
    const rows = content.points.concat(content.countries, content.circles);
    onMap = { group, rows };
    closeTooltip();
    listen(group);
    const renderer = map.dlCanvas || (map.dlCanvas = L.canvas({ padding: 0.3, tolerance: 4 }));
    content.circles.forEach((row) => addCircleArea(group, row, renderer));
    content.points.forEach((row) => addPoint(group, row, renderer));
    const badges = content.countries.concat(content.circles).map((row) => addBadge(group, row));
    badgeOf = new Map(badges.map(({ row, marker }) => [row.id, marker]));
    if (performance.now() < refocus && document.hasFocus()) requestAnimationFrame(() => { if (document.activeElement === document.body) toPicked(); });
    keepApart(map, group, badges, content.points);
    lastBounds = content.bounds || lastBounds;
    if (!fitted && content.bounds) { fitted = true; quietly(() => fit(map, content.bounds)); }
    obey(map, orders, rows);
    return base.catch(() => null).then((outlines) => {
      if (outlines) content.countries.forEach((row) => addCountryArea(map, group, row, outlines, renderer));
      requestAnimationFrame(() => requestAnimationFrame(() => drawn(map, content)));
    });
  }

  /* What geo/maps/counted.py packs: of each site what never changes, its number of reports, and its types with theirs. */
  function unpack({ packed, looks, labels, selected }) {
    const [smallest, perDoubling, largest] = packed.sizes;
    const rows = packed.sites.map((site, number) => {
      const [id, lat, lon, label, ...more] = site, count = packed.counts[number], tally = packed.tallies[number];
      const lines = [];
      for (let at = 0; at < tally.length; at += 2) lines.push(tally[at + 1] + " × " + looks[tally[at]][0]);
      const [, shape, colour] = looks[tally[0]];
      const row = { id, lat, lon, label: labels ? labels[number] : label, count, lines, shape, colour, selected: id === selected };
      if (number >= packed.points) return Object.assign(row, { radius_km: more[0], tint: more[1], iso: more[2] });
      const size_px = Math.min(smallest + perDoubling * Math.log2(count), largest);
      return Object.assign(row, { hollow: Boolean(more[0]), radius_km: more[1], size_px });
    });
    const areas = rows.slice(packed.points);
    return {
      points: rows.slice(0, packed.points), countries: areas.filter((row) => row.iso),
      circles: areas.filter((row) => !row.iso), bounds: packed.bounds,
    };
  }

  /* What was opened from the list may lie outside the view; the map moves there once and never changes its zoom. */
  function bringIntoView(map, rows) {
    const row = rows.find((one) => one.selected);
    // what a link opens is shown where the link says
    const isNew = row && row.id !== lastSelected && !(moved && window.dateline.draws === 0);
    lastSelected = row ? row.id : null;
    if (isNew && !map.getBounds().pad(-0.05).contains([row.lat, row.lon])) map.panTo([row.lat, row.lon], { animate: false });
  }

  /* What the page asks of the map beside drawing: to tell what it shows, to fly to what was chosen in the table. */
  function obey(map, orders, rows) {
    const asked = orders.flights || 0, isNew = flights !== null && asked !== flights;
    flights = asked;
    const row = rows.find((one) => one.selected);
    if (isNew && row) {
      lastSelected = row.id;
      flyTo(map, row);
    } else bringIntoView(map, rows);
    if (!map.dlFollowed) { map.dlFollowed = true; map.on("moveend", tellSoon); map.on("moveend", () => requestAnimationFrame(() => nameTowns(map))); }
    following = orders.follow ? map : null;
    tellSoon();
  }

  const SYMBOL_ZOOM = 8;
  const AREA_ZOOM = 5;

  function flyTo(map, row) {
    const zoom = Math.max(map.getZoom(), row.size_px ? SYMBOL_ZOOM : AREA_ZOOM);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (calm) map.setView([row.lat, row.lon], zoom, { animate: false });
    else map.flyTo([row.lat, row.lon], zoom, { duration: 0.8 });
  }

  const TELL_AFTER_MS = 350;

  function tellSoon() {
    clearTimeout(telling);
    if (following) telling = setTimeout(tellBox, TELL_AFTER_MS);
  }

  /* Runs the page, so only while somebody wants only what the map shows, and once the map has come to rest. */
  function tellBox() {
    if (!following) return;
    const bounds = following.getBounds();
    const box = [bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()].map((edge) => edge.toFixed(4)).join(",");
    if (box === toldBox) return;
    toldBox = box;
    answer("box:" + box);
  }

  function drawn(map, content) {
    const state = window.dateline;
    state.points = content.points.length;
    state.areas = content.countries.length + content.circles.length;
    state.drawnAt = Date.now();
    state.draws += 1;
    map.dlPoints = content.points;
    nameTowns(map);
  }

  function addPoint(group, row, renderer) {
    const at = [row.lat, row.lon];
    if (row.radius_km > 0) L.circle(at, {
      renderer, radius: row.radius_km * 1000, interactive: false, weight: 1, dashArray: "2 4", color: setup.colours[row.colour],
      opacity: 0.7, fillColor: setup.colours[row.colour], fillOpacity: 0.1,
    }).addTo(group);
    const marker = new SymbolMarker(at, {
      renderer, radius: row.size_px, shape: row.shape, colour: row.colour, hollow: row.hollow, selected: row.selected, row,
    });
    marker.addTo(group);
  }

  function areaStyle(row, renderer) {
    const colour = setup.colours[row.colour];
    return {
      renderer, weight: row.selected ? 3 : 1.6, color: colour, dashArray: "5 4", fillColor: colour,
      fillOpacity: row.selected ? row.tint + 0.1 : row.tint, row,
    };
  }

  function addCircleArea(group, row, renderer) {
    L.circle([row.lat, row.lon], Object.assign(areaStyle(row, renderer), { radius: row.radius_km * 1000 })).addTo(group);
  }

  function addCountryArea(map, group, row, outlines, renderer) {
    const shapes = outlines.filter(({ properties }) => properties.iso === row.iso || properties.part_of === row.iso);
    if (!shapes.length) return addCircleArea(group, row, renderer);
    const style = Object.assign(areaStyle(row, renderer), { smoothFactor: 0.8 });
    const area = L.featureGroup(shapes.map((shape) => L.polygon(positionsOf(shape), style)));
    area.addTo(group);
    if (map.hasLayer(group)) area.bringToBack();
    return undefined;
  }

  /* The outline in degrees, as Leaflet has it; made when its country is drawn for the first time, and kept. */
  function positionsOf(shape) {
    const degrees = (packed) => {
      if (Array.isArray(packed[0])) return packed.map(degrees);
      const positions = [];
      let lon = 0, lat = 0;
      for (let at = 0; at < packed.length; at += 2) {
        lon += packed[at];
        lat += packed[at + 1];
        positions.push(L.latLng(lat / shape.perDegree, lon / shape.perDegree));
      }
      return positions;
    };
    shape.positions = shape.positions || degrees(shape.packed);
    return shape.positions;
  }

  /* Leaflet moves markers in three dimensions, and the browser then keeps and puts together a layer for each label. */
  const BadgeMarker = L.Marker.extend({
    _setPos: function (at) {
      L.Marker.prototype._setPos.call(this, at);
      this._icon.style.transform = `translate(${at.x}px, ${at.y}px)`;
    },
  });

  function addBadge(group, row) {
    const badge = document.createElement("div");
    badge.className = "dl-badge";
    badge.style.borderColor = setup.colours[row.colour];
    if (row.selected) badge.classList.add("dl-selected");
    badge.appendChild(svgSymbol(row.shape, row.colour, false));
    const text = document.createElement("span");
    text.className = "dl-name";
    text.textContent = row.label + " · ";
    const count = document.createElement("span");
    count.textContent = String(row.count);
    badge.append(text, count);
    const marker = new BadgeMarker([row.lat, row.lon], {
      icon: L.divIcon({ html: badge, className: "dl-badge-anchor", iconSize: [0, 0] }), keyboard: true, row, bubblingMouseEvents: false,
    });
    marker.on("add", () => {
      const element = marker.getElement();
      if (element) { element.setAttribute("role", "button"); element.setAttribute("aria-label", spoken(row)); }
    });
    marker.addTo(group);
    return { row, badge, marker };
  }

  /* A label moves aside, never far, where it would cover a symbol or another label or be cut off by the map's edge;
     without room it loses its name, and in a crowd it waits until somebody zooms in. The area itself stays and
     answers clicks. */
  const LABEL_COST = 1000;
  const EDGE_COST = 50;
  const NEAR_STEPS = 3;
  const NEAR_PX = 40;
  const ASIDE = [[0, 0], [0, 22], [0, -22], [0, 38], [0, -38], [48, 0], [-48, 0], [56, 24], [-56, 24], [56, -24], [-56, -24],
    [0, 58], [0, -58], [84, 0], [-84, 0], [80, 44], [-80, 44], [80, -44], [-80, -44]];

  function keepApart(map, group, badges, points) {
    let measured = null;
    const place = () => {
      measured = measured || sizesOf(badges);
      const around = {
        symbols: points.map((row) => box(map.latLngToLayerPoint([row.lat, row.lon]), row.size_px, row.size_px)),
        labels: [],
        view: L.bounds(map.containerPointToLayerPoint([0, 0]), map.containerPointToLayerPoint(map.getSize())),
      };
      badges.forEach(({ row, badge }, number) => {
        const at = map.latLngToLayerPoint([row.lat, row.lon]), { full, short } = measured[number];
        let spot = freest(at, full, around, stepsOf(map, row));
        const isShort = spot.cost > 0;
        // a label without its name must stay near, or it would seem to belong to the neighbour
        if (isShort) spot = freest(at, short, around, ASIDE.slice(0, NEAR_STEPS));
        const crowded = (spot.cost >= LABEL_COST || isCut(at, spot.box, around.view)) && !row.selected;
        badge.classList.toggle("dl-short", isShort);
        badge.style.visibility = crowded ? "hidden" : "visible";
        badge.style.marginLeft = spot.step[0] + "px";
        badge.style.marginTop = spot.step[1] + "px";
        if (!crowded) around.labels.push(spot.box);
      });
    };
    // the style sheet, or the room of the frame, may come after the first drawing
    const sizes = new ResizeObserver(() => requestAnimationFrame(() => {
      if (isAsMeasured(badges[0].badge, measured[0])) return;
      measured = null;
      place();
    }));
    group.on("add", () => {
      map.on("zoomend moveend resize", place);
      if (!badges.length) return;
      place();
      sizes.observe(badges[0].badge);
    });
    group.on("remove", () => {
      map.off("zoomend moveend resize", place);
      sizes.disconnect();
    });
  }

  /* Half the width and height of each label with its name and without. All are written, then all are read: a browser lays
     out the frame anew for the first that is read after one was written. */
  function sizesOf(badges) {
    const [full, short] = [false, true].map((isShort) => {
      badges.forEach(({ badge }) => badge.classList.toggle("dl-short", isShort));
      return badges.map(({ badge }) => [badge.offsetWidth / 2 + 2, badge.offsetHeight / 2 + 2]);
    });
    return badges.map((_, number) => ({ full: full[number], short: short[number] }));
  }

  function isAsMeasured(badge, { full, short }) {
    const expected = badge.classList.contains("dl-short") ? short : full;
    return badge.offsetWidth / 2 + 2 === expected[0] && badge.offsetHeight / 2 + 2 === expected[1];
  }

  /* No further from the middle than the area reaches: beyond its edge a label would speak of the neighbour. */
  function stepsOf(map, row) {
    const metres = 40075016.7 * Math.cos((row.lat * Math.PI) / 180) / map.options.crs.scale(map.getZoom());
    const reach = Math.max(NEAR_PX, (row.radius_km * 1000) / metres);
    return ASIDE.filter(([across, down]) => Math.hypot(across, down) <= reach);
  }

  function freest(at, half, around, steps) {
    const inside = around.view.contains(at);
    const spots = steps.map((wanted) => {
      const step = inside ? intoView(at.add(wanted), half, around.view, wanted) : wanted;
      const own = box(at.add(step), half[0], half[1]);
      const hits = (others) => others.filter((other) => overlap(own, other)).length;
      const moved = step[0] !== wanted[0] || step[1] !== wanted[1] ? EDGE_COST : 0;
      return { step, box: own, cost: hits(around.symbols) + LABEL_COST * hits(around.labels), moved };
    });
    return spots.reduce((best, spot) => (spot.cost + spot.moved < best.cost + best.moved ? spot : best));
  }

  /* Whether the map's edge cuts the label of an area whose middle lies outside; the map says what does. */
  function isCut(at, own, view) {
    return !view.contains(at) && overlap(own, [view.min.x, view.min.y, view.max.x, view.max.y]);
  }

  /* The step, shortened or turned so that no part of the label lies beyond the map's edge. */
  function intoView(centre, half, view, step) {
    const within = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));
    return [
      step[0] + within(centre.x, view.min.x + half[0], view.max.x - half[0]) - centre.x,
      step[1] + within(centre.y, view.min.y + half[1], view.max.y - half[1]) - centre.y,
    ];
  }

  function box(centre, halfWidth, halfHeight) {
    return [centre.x - halfWidth, centre.y - halfHeight, centre.x + halfWidth, centre.y + halfHeight];
  }

  function overlap(one, other) {
    return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  }

  /* ---- pointing and clicking ------------------------------------------------------------------------------ */

  /* Once for all symbols, areas and labels of a group: each tells it what happens to it. */
  function listen(group) {
    group.on("click", (event) => { L.DomEvent.stopPropagation(event); pick(event.layer.options.row.id); });
    group.on("keypress", ({ layer, originalEvent }) => { if (originalEvent.key === "Enter") pick(layer.options.row.id); });
    group.on("mouseover", ({ layer, latlng }) => openTooltip(layer, layer.options.row, latlng));
    group.on("mousemove", ({ latlng }) => { if (tooltip) tooltip.setLatLng(latlng); });
    group.on("mouseout", closeTooltip);
  }

  function spoken(row) {
    return row.label + ": " + row.lines.join(", ");
  }

  function openTooltip(layer, row, where) {
    if (!layer._map || L.Browser.mobile) return;
    closeTooltip();
    const box = document.createElement("div");
    const head = document.createElement("strong");
    head.textContent = row.label;
    box.appendChild(head);
    row.lines.forEach((line) => {
      const item = document.createElement("div");
      item.textContent = line;
      box.appendChild(item);
    });
    tooltip = L.tooltip({ className: "dl-tooltip", direction: "top", offset: [0, -12], opacity: 1 }).setLatLng(where).setContent(box);
    tooltip.addTo(layer._map);
  }

  function closeTooltip() {
    if (tooltip) tooltip.remove();
    tooltip = null;
  }

  /* The page learns the id through the one field of streamlit-folium's answer it asks for. The stamp makes a second
     click on the same symbol a new answer; sending at once saves streamlit-folium's 250 ms of debounce. */
  function pick(id) {
    picked = id;
    if (window.dateline.onPick) window.dateline.onPick(id);
    else answer(id);
  }

  /* Whoever closes what a symbol opened is back at it: the label has the focus, or the map, where symbols are painted. The
     label is another one once the map is drawn again, and a busy server takes its time; what has the focus keeps it. */
  const REFOCUS_MS = 20000;

  function focusPicked() {
    refocus = performance.now() + REFOCUS_MS;
    toPicked();
  }

  function toPicked() {
    if (shownMap) (badgeOf.get(picked)?.getElement() || shownMap.getContainer()).focus({ preventScroll: true });
  }

  /* Escape closes the card beside the map, wherever the focus is. */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !setup || !setup.in_page) return;
    window.parent.document.dispatchEvent(new window.parent.KeyboardEvent("keydown", { key: "Escape" }));
  });

  function answer(words) {
    const shared = window.__GLOBAL_DATA__;
    if (!shared || !window.Streamlit) return;
    const stamped = words + "#" + Date.now().toString(36);
    shared.last_object_clicked_popup = stamped;
    shared.previous_data = { last_object_clicked_popup: stamped };
    window.Streamlit.setComponentValue(shared.previous_data);
  }

  window.dateline = { start, draw, pick, focusPicked, svgSymbol, onPick: null, draws: 0, first: 0, held: null, days: null, drawFirst, points: 0, areas: 0, baseReady: false, drawnAt: 0, towns: [] };
})();
