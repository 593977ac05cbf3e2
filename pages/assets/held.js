/* Draws the map for other days at once, from what the browser holds. The server is asked as ever: a moment later it says
   the same, with everything around the map, and where it says something else, that is drawn (map.js). Where a browser or
   another Streamlit does not tell what is looked for here, the map waits for the server. */
const CHART = "[data-testid=stVegaLiteChart]";
const DATE_FIELD = "[data-testid^=stDateInput]"; // or its calendar
const RUNS = "[data-testid=stApp][data-test-script-state=running]";
const MAP_FRAME = ".st-key-map-frame iframe";
const DAY_MS = 86400000;

export default function (component) {
  const { data, parentElement } = component;
  const own = parentElement.own ||= { key: null, columns: null, brush: null, inField: false };
  own.address = addressDays();
  if (own.key !== data.key) take(data);

  function take({ key, packed }) {
    Object.assign(own, { key, columns: null });
    unpackedColumns(packed).then((columns) => { if (own.key === key) own.columns = columns; }).catch(() => {});
  }

  function show(days) {
    const map = mapInside(), asked = map && map.held;
    if (!asked || asked.key !== own.key || !own.columns || same(days, map.days)) return;
    const [first, last] = days;
    // the page says that this is no range, and shows the last that was one
    if (first !== null && last !== null && first > last) return;
    map.drawFirst(drawnOn(own.columns, asked, days), days);
  }

  /* Streamlit writes a day into the address when it is handed over, before it asks the server. What a brush or a button
     sets stands there only when the server has answered, one end after the other. */
  function onAddress() {
    const before = own.address, now = own.address = addressDays(), shown = mapInside()?.days;
    if (!shown || !own.inField || document.querySelector(RUNS)) return;
    const days = now.map((day, end) => (day === before[end] ? shown[end] : day));
    // Streamlit asks first
    if (!same(days, shown)) requestAnimationFrame(() => show(days));
  }

  function onPointerDown(event) {
    own.inField ||= isIn(event, DATE_FIELD);
    own.brush = isIn(event, CHART) ? brushed() : null;
  }

  /* A field hands its day over when another place is pressed, and only what is let go there is a click. */
  function onPointerUp(event) {
    own.inField &&= isIn(event, DATE_FIELD);
    const before = own.brush;
    own.brush = null;
    // behind what the chart makes of it, and Streamlit's question
    if (before) requestAnimationFrame(() => { const now = brushed(); if (now && !same(now, before)) show(now); });
  }

  function onKey(event) {
    own.inField = isIn(event, DATE_FIELD);
  }

  const listeners = { pointerdown: onPointerDown, pointerup: onPointerUp, keydown: onKey };
  Object.entries(listeners).forEach(([name, run]) => window.addEventListener(name, run, true));
  window.navigation?.addEventListener("currententrychange", onAddress);
  return () => {
    Object.entries(listeners).forEach(([name, run]) => window.removeEventListener(name, run, true));
    window.navigation?.removeEventListener("currententrychange", onAddress);
  };
}

function isIn(event, part) {
  return Boolean(event.target.closest?.(part));
}

function mapInside() {
  return document.querySelector(MAP_FRAME)?.contentWindow?.dateline || null;
}

function same(days, others) {
  return Boolean(others) && days[0] === others[0] && days[1] === others[1];
}

/* First and last day, since 1970, as the address has them. */
function addressDays() {
  const parts = new URLSearchParams(window.location.search);
  return ["from", "to"].map((name) => {
    const milliseconds = Date.parse(`${parts.get(name)}T00:00:00Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds / DAY_MS;
  });
}

/* The days the brush touches, as pages._timeline.brushed_range has them; null where the chart does not tell. */
function brushed() {
  const signal = document.querySelector(`${CHART} svg .mark-group.root > g`)?.__data__?.context?.signals?.brush_start;
  if (!signal) return null;
  if (!Array.isArray(signal.value)) return [null, null];
  const [first, last] = signal.value.map(Number).sort((one, other) => one - other);
  return [Math.floor(first / DAY_MS), Math.floor(Math.max(first, last - 1) / DAY_MS)];
}
