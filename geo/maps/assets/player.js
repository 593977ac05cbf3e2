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
    const isFirst = !map;
    if (map) { stop(); map.remove(); map = group = null; root.replaceChildren(); }
    data = content;
    words = content.words;
    find = (name) => root.querySelector(`[data-part="${name}"]`);
    build(root);
    [state.first, state.last] = data.span;
    state.at = startOf(Math.min(Math.max(state.at, state.first), state.last));
    state.hidden.clear();
    map = L.map(find("map"), { minZoom: data.map.zooms[0], maxZoom: data.map.zooms[1], worldCopyJump: true });
    map.setView(data.map.view.slice(0, 2), data.map.view[2]);
    window.dateline.start(map, data.map);
    window.dateline.onPick = data.texts ? pickPlace : onPick;
    if (data.texts) { drawLegend(); drawKey(); }
    wire(root);
    show();
    new ResizeObserver(drawBars).observe(find("bars"));
    if (isFirst && wasJustAskedFor()) find("play").focus({ preventScroll: true });
  }

  /* Whoever turned the page's switch "Play" goes on here, and so does who is nowhere yet: space and arrows work at once. */
  function wasJustAskedFor() {
    if (window.parent === window || !data.map.in_page) return false;
    const focused = window.parent.document.activeElement;
    return !focused || focused === window.parent.document.body || Boolean(focused.closest(".st-key-play, .st-key-play-here"));
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
    if (data.texts) root.append(part("div", "legend", "dp-legend"), part("ul", "key", "dp-note dp-key dp-signs"), make("p", "dp-note dp-key", words.bars), about());
  }

  /* How sure a place is, by how it is drawn. */
  function drawKey() {
    ["sure", "hollow", "area"].forEach((name) => {
      const line = make("li"), sign = make("span", `dp-sign dp-${name}`);
      sign.style.setProperty("--sign", data.map.colours.blue);
      if (name !== "area") sign.append(window.dateline.svgSymbol("circle", "blue", name === "hollow"));
      line.append(sign, make("span", "", words[name]));
      find("key").append(line);
    });
  }

  function part(tag, name, look = "", text = null) {
    const element = make(tag, look, text);
    element.dataset.part = name;
    return element;
  }

  function headline() {
    const head = make("header", "dp-head");
    const missing = ["unplaced", "left_out"].filter((name) => data[name])
      .map((name) => words[name].replace("{n}", data[name].toLocaleString(words.locale)));
    head.append(make("h1", "", words.heading), make("p", "dp-note", [data.filter, ...missing].filter(Boolean).join(" · ")));
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
    // the knob of the slider stays inside it: so do bars and mark
    const rail = part("div", "rail", "dp-rail");
    const bars = part("canvas", "bars");
    bars.setAttribute("role", "img");
    bars.setAttribute("aria-label", words.bars);
    bars.title = words.bars;
    rail.append(bars, part("div", "mark", "dp-mark"));
    const slider = part("input", "slider");
    slider.type = "range";
    slider.setAttribute("aria-label", words.position);
    track.append(rail, slider);
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
    find("all").setAttribute("aria-pressed", String(state.all));
    data.events.forEach((event, number) => { if (inView(event, span)) shown.push(number); });
    state.rows = rowsOf(shown);
    redraw(state.rows);
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
    // of several as common the first by its name, as the big map does
    const name = ([type]) => data.types[type].name;
    const tally = [...counts].sort((one, other) => other[1] - one[1] || (name(one) < name(other) ? -1 : 1));
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

  /* As the page says it: one day, "1–30 Sep 2015", "September 2015" for a whole month. */
  function spanText(span) {
    const [first, last] = span.map(partsOf);
    if (span[0] === span[1]) return dayText(span[0]);
    if (first.year !== last.year) return `${dayText(span[0])} – ${dayText(span[1])}`;
    if (first.month !== last.month) return `${first.day} ${data.months[first.month]} – ${dayText(span[1])}`;
    const isWhole = first.number === 1 && partsOf(span[1] + 1).number === 1;
    return isWhole ? `${data.whole_months[first.month]} ${first.year}` : `${first.day}–${dayText(span[1])}`;
  }

  function dayText(day) {
    const { day: written, month, year } = partsOf(day);
    return `${written} ${data.months[month]} ${year}`;
  }

  function partsOf(day) {
    const date = new Date(day * DAY_MS), number = date.getUTCDate();
    return { number, day: number + data.after_day, month: date.getUTCMonth(), year: date.getUTCFullYear() };
  }

  function move(steps) {
    if (state.all) { state.all = false; state.at = steps < 0 ? lastStart() : startOf(state.first); return show(); }
    const next = stepped(state.at, steps);
    if (next > state.last || next < startOf(state.first)) { stop(); return undefined; }
    state.at = next;
    return show();
  }

  /* Steps of a month begin with the month, those of a week with Monday; day 0, 1970-01-01, was a Thursday. */
  function startOf(day) {
    if (state.step === "week") return day - ((((day + 3) % 7) + 7) % 7);
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
    button.title = `${button.getAttribute("aria-label")} (${words.keys})`;
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
    root.onkeydown = (event) => onKey(event);
    drawPlay();
  }

  /* Space plays and arrows step wherever they mean nothing else: a map under the focus moves with arrows, a list chooses. */
  function onKey(event) {
    const here = event.target, act = KEYS[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    if (here.matches("select, input[type=checkbox], summary")) return;
    if (event.key === " " && here.matches("button, a, [role=button]")) return;
    if (event.key.startsWith("Arrow") && here.matches(".leaflet-container, .leaflet-container *")) return;
    event.preventDefault();
    act();
  }

  const KEYS = {
    " ": () => play(),
    ArrowRight: () => { stop(); move(1); },
    ArrowLeft: () => { stop(); move(-1); },
    Escape: () => { state.open = null; show(); },
  };

  /* ---- bars: the parts of geo/maps/time_bars.py, as the histogram under the big map draws them ---------------- */

  const AXIS_PX = 15;
  const LEAST_PX = 2;
  const ARROW_PX = 4;
  const MOST_TICKS = 12;

  function drawBars() {
    const canvas = find("bars"), wide = canvas.clientWidth, high = canvas.clientHeight;
    const dots = window.devicePixelRatio || 1;
    [canvas.width, canvas.height] = [Math.round(wide * dots), Math.round(high * dots)];
    const context = canvas.getContext("2d");
    context.scale(dots, dots);
    const at = (day) => ((day - state.first) / (state.last - state.first + 1)) * wide;
    const ticks = drawAxis(context, at, high) || drawEnds(context, wide, high);
    const parts = stacked(), foot = high - AXIS_PX;
    const top = Math.max(1, ...parts.map((part) => part.high));
    const boxes = parts.filter((part) => part.end > state.first && part.start <= state.last).map((part) => {
      const left = at(part.start), y = (n) => foot - (n / top) * (foot - 2);
      return { ...part, left, width: Math.max(at(part.end) - left, LEAST_PX), y: y(part.high), height: y(part.low) - y(part.high) };
    });
    // what is known to the day covers what fades
    boxes.filter((box) => box.how === "fades").forEach((box) => fill(context, box, fading(context, box)));
    boxes.filter((box) => box.how !== "fades").forEach((box) => fill(context, box, colourOf(box)));
    const goOn = arrows(boxes);
    goOn.forEach((one) => drawArrow(context, one));
    state.bars = { parts: boxes.length, fading: boxes.filter((box) => box.how === "fades").length, arrows: goOn.length, ticks };
  }

  /* From the foot of each bar up; a type that is hidden leaves no gap. */
  function stacked() {
    const heights = new Map();
    return data.bars.filter((part) => !state.hidden.has(part[3])).map(([start, end, how, type, n]) => {
      const low = heights.get(start) || 0;
      heights.set(start, low + n);
      return { start, end, how, type, low, high: low + n };
    });
  }

  function colourOf(box) {
    return data.map.colours[data.types[box.type].colour];
  }

  function fading(context, box) {
    const shade = context.createLinearGradient(box.left, 0, box.left + box.width, 0), colour = colourOf(box);
    shade.addColorStop(0, colour);
    shade.addColorStop(1, colour + Math.round(data.faded * 255).toString(16).padStart(2, "0"));
    return shade;
  }

  function fill(context, box, style) {
    context.fillStyle = style;
    context.fillRect(box.left, box.y, box.width, Math.max(box.height, 1));
  }

  /* One for every bar with a part that goes on. */
  function arrows(boxes) {
    const found = new Map();
    boxes.filter((box) => box.how === "on").forEach((box) => {
      const one = found.get(box.start) || { x: 0, y: box.y, foot: box.y + box.height };
      found.set(box.start, { x: Math.max(one.x, box.left + box.width), y: Math.min(one.y, box.y), foot: Math.max(one.foot, box.y + box.height) });
    });
    return [...found.values()];
  }

  function drawArrow(context, { x, y, foot }) {
    const middle = Math.max((y + foot) / 2, ARROW_PX + 1);
    context.beginPath();
    context.moveTo(x - 1, middle - ARROW_PX);
    context.lineTo(x - 1 + ARROW_PX * 1.7, middle);
    context.lineTo(x - 1, middle + ARROW_PX);
    context.closePath();
    context.fillStyle = data.map.colours.ink;
    context.strokeStyle = data.map.palette.land;
    context.lineWidth = 1.5;
    context.stroke();
    context.fill();
  }

  /* Years or months, as many as can be read; how many these are. */
  function drawAxis(context, at, high) {
    const [first, last] = [state.first, state.last].map((day) => new Date(day * DAY_MS));
    const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
    const every = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => months / step <= Math.min(MOST_TICKS, at(state.last) / 60)) || 1200;
    const style = getComputedStyle(find("count"));
    context.font = `11px ${style.fontFamily}`;
    context.fillStyle = style.color;
    context.textAlign = "center";
    let ticks = 0;
    for (let month = first.getUTCFullYear() * 12; month <= last.getUTCFullYear() * 12 + last.getUTCMonth(); month += every) {
      const date = new Date(Date.UTC(2000, month % 12, 1));
      date.setUTCFullYear(Math.floor(month / 12));
      const x = at(Math.round(date.getTime() / DAY_MS));
      const text = every % 12 ? `${data.months[date.getUTCMonth()].slice(0, 3)} ${String(date.getUTCFullYear())}` : String(date.getUTCFullYear());
      const half = context.measureText(text).width / 2;
      if (x >= half && x <= at(state.last + 1) - half) {
        context.fillText(text, x, high - 3);
        context.fillRect(x, high - AXIS_PX, 1, 3);
        ticks += 1;
      }
    }
    return ticks;
  }

  /* Of a few days in which no month begins, the first and the last. */
  function drawEnds(context, wide, high) {
    const ends = [["left", 0, state.first], ["right", wide, state.last]].slice(0, state.first === state.last ? 1 : 2);
    ends.forEach(([side, x, day]) => {
      context.textAlign = side;
      context.fillText(dayText(day), x, high - 3);
    });
    return ends.length;
  }

  function markBars(span) {
    const mark = find("mark"), days = state.last - state.first + 1;
    mark.hidden = !span;
    if (!span) return;
    const first = Math.max(span[0], state.first);
    mark.style.left = `${((first - state.first) / days) * 100}%`;
    mark.style.width = `${Math.max(((span[1] - first + 1) / days) * 100, 0.6)}%`;
  }

  function drawLegend() {
    const legend = find("legend");
    data.types.forEach((type, number) => {
      const label = make("label", "dp-type");
      const box = make("input");
      box.type = "checkbox";
      box.checked = true;
      box.addEventListener("change", () => { state.hidden[box.checked ? "delete" : "add"](number); drawBars(); show(); });
      label.append(box, window.dateline.svgSymbol(type.shape, type.colour, false), make("span", "", `${type.label} ${type.n.toLocaleString(words.locale)}`));
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
    const facts = [who && (whom ? `${who} → ${whom}` : who), killed !== null && (killed === 1 ? words.one_killed : words.killed).replace("{n}", String(killed))];
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
