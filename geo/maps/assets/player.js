/* A map that plays through time. Counts events per place for the days in view and draws them with map.js; in a file of
   its own it also lists them and shows the sentence behind each. Text is only ever written with textContent. */
"use strict";
(function () {
  const DAY_MS = 86400000;
  const STEP_DAYS = { day: 1, week: 7, month: 30 };
  const SPEEDS_MS = [1200, 700, 350, 150];
  const MOST_LISTED = 200;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let data, words, map, group, timer, find;
  const state = { step: "week", cumulative: false, speed: 1, first: 0, last: 0, at: 0, all: true, hidden: new Set(), open: null };

  function boot(root, content, onPick = null) {
    if (map) { stop(); map.remove(); map = group = null; root.replaceChildren(); }
    data = content;
    words = content.words;
    find = (name) => root.querySelector(`[data-part="${name}"]`);
    build(root);
    [state.first, state.last] = data.span;
    state.at = Math.min(Math.max(state.at, state.first), state.last);
    state.hidden.clear();
    map = L.map(find("map"), { minZoom: data.map.zooms[0], maxZoom: data.map.zooms[1], worldCopyJump: true });
    map.setView(data.map.view.slice(0, 2), data.map.view[2]);
    window.dateline.start(map, data.map);
    window.dateline.onPick = data.texts ? pickPlace : onPick;
    if (data.texts) drawLegend();
    drawBars();
    wire(root);
    show();
  }

  /* ---- the page around the map ---------------------------------------------------------------------------- */

  function build(root) {
    root.className = data.texts ? "dp dp-file" : "dp";
    root.tabIndex = -1;
    if (data.texts) root.append(headline());
    const stage = make("div", "dp-stage");
    stage.append(part("div", "map", "dp-map"));
    if (data.texts) stage.append(listBox());
    root.append(stage, controls());
    // in the dashboard the filters beside it are the legend
    if (data.texts) root.append(part("div", "legend", "dp-legend"), about());
  }

  function part(tag, name, look = "", text = null) {
    const element = make(tag, look, text);
    element.dataset.part = name;
    return element;
  }

  function headline() {
    const head = make("header", "dp-head");
    const left = data.left_out ? words.left_out.replace("{n}", data.left_out.toLocaleString(words.locale)) : "";
    head.append(make("h1", "", words.heading), make("p", "dp-note", [data.filter, left].filter(Boolean).join(" · ")));
    return head;
  }

  function listBox() {
    const list = part("section", "list", "dp-list");
    list.tabIndex = 0;
    list.setAttribute("aria-label", words.list);
    return list;
  }

  function controls() {
    const bar = make("div", "dp-bar");
    const track = make("div", "dp-track");
    const bars = part("canvas", "bars");
    [bars.width, bars.height] = [600, 34];
    bars.setAttribute("aria-hidden", "true");
    const mark = part("div", "mark", "dp-mark");
    const slider = part("input", "slider");
    slider.type = "range";
    slider.setAttribute("aria-label", words.position);
    track.append(bars, mark, slider);
    const buttons = make("div", "dp-buttons");
    buttons.append(
      button("back", "◀", words.previous), button("play", "▶", words.play), button("next", "▶|", words.next),
      chooser("step", words.step, Object.keys(STEP_DAYS).map((step) => [step, words[step]]), state.step),
      chooser("mode", words.mode, [["window", words.window], ["cumulative", words.cumulative]], state.cumulative ? "cumulative" : "window"),
      chooser("speed", words.speed, SPEEDS_MS.map((_, number) => [String(number), `${2 ** number / 2} ×`]), String(state.speed)),
      button("all", words.all, words.all_time),
    );
    const now = make("div", "dp-now");
    now.append(part("output", "when", "dp-when-now"), part("span", "count", "dp-count"));
    now.firstChild.setAttribute("aria-live", "off");
    bar.append(now, track, buttons);
    return bar;
  }

  function button(name, text, label) {
    const element = part("button", name, "", text);
    element.type = "button";
    element.title = label;
    element.setAttribute("aria-label", label);
    return element;
  }

  function chooser(name, label, choices, chosen) {
    const element = part("select", name);
    element.setAttribute("aria-label", label);
    element.title = label;
    choices.forEach(([value, text]) => {
      const choice = make("option", "", text);
      choice.value = value;
      element.append(choice);
    });
    element.value = chosen;
    return element;
  }

  function about() {
    const box = make("details", "dp-about");
    const facts = make("dl");
    data.about.forEach(([name, text]) => facts.append(make("dt", "", name), make("dd", "", text)));
    box.append(make("summary", "", words.about), facts);
    return box;
  }

  /* ---- what is in view ------------------------------------------------------------------------------------ */

  function interval() {
    if (state.all) return null;
    const end = Math.min(stepped(state.at, 1) - 1, state.last);
    return [state.cumulative ? state.first : state.at, end];
  }

  function stepped(day, steps) {
    if (state.step !== "month") return day + steps * STEP_DAYS[state.step];
    const date = new Date(day * DAY_MS);
    return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + steps, 1) / DAY_MS);
  }

  function inView(event, span) {
    if (state.hidden.has(event[1])) return false;
    if (!span) return true;
    if (event[2] === null && event[3] === null) return false;
    const first = event[2] === null ? -Infinity : event[2];
    const last = event[4] || event[3] === null ? Infinity : event[3];
    return first <= span[1] && last >= span[0];
  }

  function show() {
    const span = interval();
    const shown = [];
    data.events.forEach((event, number) => { if (inView(event, span)) shown.push(number); });
    redraw(rowsOf(shown));
    find("when").textContent = span ? spanText(span) : words.all_time;
    find("count").textContent = (shown.length === 1 ? words.event : words.events).replace("{n}", shown.length.toLocaleString(words.locale));
    find("slider").value = String(state.at);
    find("slider").setAttribute("aria-valuetext", find("when").textContent);
    markBars(span);
    if (find("list")) drawList(shown);
    window.dateline.frames = (window.dateline.frames || 0) + 1;
  }

  function rowsOf(shown) {
    const places = new Map();
    shown.forEach((number) => {
      const event = data.events[number];
      const counts = places.get(event[0]) || places.set(event[0], new Map()).get(event[0]);
      counts.set(event[1], (counts.get(event[1]) || 0) + 1);
    });
    const rows = { points: [], countries: [], circles: [], bounds: data.bounds };
    const into = { point: rows.points, country: rows.countries, circle: rows.circles };
    places.forEach((counts, number) => into[data.places[number].kind].push(rowOf(data.places[number], counts)));
    Object.values(into).forEach((list) => list.sort((one, other) => other.count - one.count));
    return rows;
  }

  function rowOf(place, counts) {
    const tally = [...counts].sort((one, other) => other[1] - one[1]);
    const count = tally.reduce((sum, [, n]) => sum + n, 0);
    const look = data.types[tally[0][0]];
    const [smallest, perDoubling, largest] = data.sizes;
    return Object.assign({}, place, {
      count, shape: look.shape, colour: look.colour, selected: state.open === place.id,
      size_px: Math.min(smallest + perDoubling * Math.log2(count), largest),
      lines: tally.map(([type, n]) => `${n} × ${data.types[type].label.toLowerCase()}`),
    });
  }

  function redraw(rows) {
    if (group) group.remove();
    group = L.featureGroup();
    window.dateline.draw(map, group, rows);
    group.addTo(map);
  }

  /* ---- time ----------------------------------------------------------------------------------------------- */

  function spanText(span) {
    return span[0] === span[1] ? dayText(span[0]) : `${dayText(span[0])} – ${dayText(span[1])}`;
  }

  function dayText(day) {
    return new Date(day * DAY_MS).toLocaleDateString(words.locale, { day: "numeric", month: words.month_form, year: "numeric", timeZone: "UTC" });
  }

  function move(steps) {
    if (state.all) { state.all = false; state.at = steps < 0 ? lastStart() : startOf(state.first); return show(); }
    const next = stepped(state.at, steps);
    if (next > state.last || next < startOf(state.first)) { stop(); return undefined; }
    state.at = next;
    return show();
  }

  /* Steps of a month begin with the month. */
  function startOf(day) {
    return state.step === "month" ? stepped(day, 0) : day;
  }

  function lastStart() {
    let day = startOf(state.first);
    while (stepped(day, 1) <= state.last) day = stepped(day, 1);
    return day;
  }

  function play() {
    if (timer) return stop();
    if (state.all || stepped(state.at, 1) > state.last) { state.all = false; state.at = startOf(state.first); show(); }
    else move(1);
    // whoever asked for less motion gets one step a press
    if (!calm.matches) timer = setInterval(() => move(1), SPEEDS_MS[state.speed]);
    return drawPlay();
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    drawPlay();
  }

  function drawPlay() {
    const button = find("play");
    button.textContent = timer ? "❚❚" : "▶";
    button.setAttribute("aria-label", timer ? words.pause : calm.matches ? words.next : words.play);
    button.title = button.getAttribute("aria-label");
  }

  /* ---- controls ------------------------------------------------------------------------------------------- */

  function wire(root) {
    const on = (name, event, act) => find(name).addEventListener(event, act);
    on("play", "click", play);
    on("back", "click", () => { stop(); move(-1); });
    on("next", "click", () => { stop(); move(1); });
    on("all", "click", () => { stop(); state.all = true; show(); });
    on("step", "change", (event) => { state.step = event.target.value; state.at = startOf(state.at); show(); });
    on("mode", "change", (event) => { state.cumulative = event.target.value === "cumulative"; show(); });
    on("speed", "change", (event) => { state.speed = Number(event.target.value); if (timer) { stop(); play(); } });
    on("slider", "input", (event) => { stop(); state.all = false; state.at = startOf(Number(event.target.value)); show(); });
    const slider = find("slider");
    slider.min = String(state.first);
    slider.max = String(state.last);
    root.addEventListener("keydown", (event) => {
      if (event.target.matches("select, input, .leaflet-container, .leaflet-container *")) return;
      if (event.key === " " && !event.target.matches("button, a")) { event.preventDefault(); play(); }
      if (event.key === "ArrowRight") { stop(); move(1); }
      if (event.key === "ArrowLeft") { stop(); move(-1); }
      if (event.key === "Escape") { state.open = null; show(); }
    });
    drawPlay();
  }

  function drawBars() {
    const canvas = find("bars");
    const wide = canvas.width, high = canvas.height, days = state.last - state.first + 1;
    const bins = new Array(wide).fill(0);
    data.events.forEach((event) => {
      const bin = event[2] === null ? -1 : Math.floor(((event[2] - state.first) / days) * wide);
      if (bin >= 0 && bin < wide) bins[bin] += 1;
    });
    const top = Math.max(...bins, 1);
    const context = canvas.getContext("2d");
    context.fillStyle = data.map.colours.blue;
    bins.forEach((n, x) => { if (n) context.fillRect(x, high - Math.max((n / top) * high, 3), 2, high); });
  }

  function markBars(span) {
    const mark = find("mark"), days = state.last - state.first + 1;
    mark.hidden = !span;
    if (!span) return;
    mark.style.left = `${((span[0] - state.first) / days) * 100}%`;
    mark.style.width = `${Math.max(((span[1] - span[0] + 1) / days) * 100, 0.6)}%`;
  }

  function drawLegend() {
    const legend = find("legend");
    data.types.forEach((type, number) => {
      const label = make("label", "dp-type");
      const box = make("input");
      box.type = "checkbox";
      box.checked = true;
      box.addEventListener("change", () => { state.hidden[box.checked ? "delete" : "add"](number); show(); });
      label.append(box, window.dateline.svgSymbol(type.shape, type.colour, false), make("span", "", `${type.label} ${type.n.toLocaleString()}`));
      legend.append(label);
    });
  }

  /* ---- list and card, in a file of its own only ----------------------------------------------------------- */

  function pickPlace(id) {
    state.open = state.open === id ? null : id;
    show();
    find("list").focus();
  }

  function drawList(shown) {
    const here = state.open ? shown.filter((number) => data.places[data.events[number][0]].id === state.open) : shown;
    const list = find("list");
    const back = make("button", "dp-back", words.all_events);
    back.addEventListener("click", () => { state.open = null; show(); });
    const items = here.slice(-MOST_LISTED).reverse().map(item);
    const note = make("p", "dp-note", here.length > MOST_LISTED ? words.latest.replace("{n}", String(MOST_LISTED)) : words.choose);
    list.replaceChildren(...(state.open ? [back] : [note]), ...items);
  }

  function item(number) {
    const event = data.events[number], [sentence, language, title, source, url, published, who, whom, killed] = data.texts[number];
    const type = data.types[event[1]];
    const entry = make("article", "dp-item");
    const head = make("h3", "", "");
    head.append(window.dateline.svgSymbol(type.shape, type.colour, false), make("span", "", `${type.label}, ${data.places[event[0]].label}`));
    const quote = make("blockquote", "", sentence || "");
    quote.dir = "auto";
    if (/^[a-z]{2}$/.test(language || "")) quote.lang = language;
    const facts = [who && (whom ? `${who} → ${whom}` : who), killed !== null && words.killed.replace("{n}", String(killed))];
    const from = make("p", "dp-source", [source, published].filter(Boolean).join(", "));
    from.prepend(link(title || words.untitled, url), " ");
    entry.append(head, make("p", "dp-when", [periodText(event), ...facts].filter(Boolean).join(" · ")), quote, from);
    return entry;
  }

  function periodText(event) {
    if (event[2] === null) return event[3] === null ? words.no_date : words.until.replace("{day}", dayText(event[3]));
    if (event[4] || event[3] === null) return words.since.replace("{day}", dayText(event[2]));
    return spanText([event[2], event[3]]);
  }

  function link(text, url) {
    if (!/^https?:\/\//i.test(url || "")) return make("span", "dp-title", text);
    const anchor = make("a", "dp-title", text);
    anchor.href = url;
    anchor.rel = "noopener noreferrer";
    anchor.target = "_blank";
    return anchor;
  }

  function make(tag, name = "", text = null) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== null) element.textContent = text;
    return element;
  }

  window.datelinePlayer = { boot, stop, state };
})();
