/* The panel beside the map: a list of events, or one event with its evidence, or one article to read.
   Everything that comes from an article, a file name or the gazetteer is written with textContent. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = container(parentElement);
  /* While this script was loading, what two runs of the page sent waits here, and the earlier may come last. */
  if (data.sent < root.sent) return;
  root.sent = data.sent;
  const previous = root.shown;
  root.lang = data.spoken;
  document.documentElement.lang = data.spoken;
  root.shown = data.mode + ":" + (data.id || (data.back ? "of a symbol" : ""));
  const views = { list: drawList, card: drawCard, article: drawArticle, decisions: drawDecisions };
  const focused = root.contains(root.getRootNode().activeElement) ? keyOf(root.getRootNode().activeElement) : null;
  const keep = keeper(root, [data.spoken, data.outline, data.colours]);
  root.open = open;
  hold(root, views[data.mode]());
  if (data.mode === "card" && root.openedHere !== data.id) root.lastOpened = null; // from the map, not from a line here
  if (previous && previous !== root.shown) moveFocus();
  else if (focused) focusAgain(focused);
  if (previous !== root.shown) root.querySelector(".article .focus")?.scrollIntoView({ block: "center" });
  /* On a phone the article stands above whatever it was chosen from. */
  const isPhone = matchMedia("(max-width: 640px)").matches;
  if (data.mode === "article" && data.focus === null && previous !== root.shown && isPhone) root.scrollIntoView();
  /* Asked for from another page, it comes into view. */
  if (data.come) requestAnimationFrame(() => { root.scrollIntoView(); root.querySelector("h2").focus({ preventScroll: true }); });
  /* On a phone the card, and the list of what was tapped, is a sheet over the map (page.css). */
  const panel = root.getRootNode().host?.closest(".st-key-panel");
  panel?.classList.toggle("sheet", ["card", "list"].includes(data.mode) && Boolean(data.back));
  listenToKeys();
  /* Who decides is asked once in a browser (who.js). */
  if (data.editor) try { localStorage.setItem("dateline-editor", data.editor); } catch (error) { /* private mode */ }

  /* A new card starts at its top; back in the list, the line it was opened from is where one left it, and after a symbol
     of the map that symbol. */
  function moveFocus() {
    const line = data.mode === "list" && root.lastOpened && root.querySelector(`[data-id="${CSS.escape(root.lastOpened)}"]`);
    if (line) {
      line.focus({ preventScroll: true });
      line.scrollIntoView({ block: "nearest" });
      return;
    }
    root.getRootNode().host?.closest(".st-key-panel")?.scrollTo(0, 0);
    if (data.mode === "card" || data.back) root.querySelector("h2")?.focus({ preventScroll: true });
    else if (data.mode === "list") focusMap();
  }

  /* Drawn anew, the focus stays where it was; what is gone leaves it to the title. */
  function keyOf(one) { return one.dataset.key || (one.dataset.id && `open ${one.dataset.id}`); }

  function focusAgain(key) {
    const same = [...root.querySelectorAll("[data-key], [data-id]")].find((one) => keyOf(one) === key);
    (same || root.querySelector("h2"))?.focus({ preventScroll: true });
  }

  /* A dialog that a button opened gives the focus back to that button, which was drawn anew meanwhile. */
  function comeBackTo(key) {
    root.waiting?.disconnect();
    let opened = false;
    const waiting = root.waiting = new MutationObserver(() => {
      const open = document.querySelector("[role=dialog]");
      opened = opened || Boolean(open);
      if (!opened || open) return;
      waiting.disconnect();
      if (root.isConnected && document.activeElement === document.body) focusAgain(key);
    });
    waiting.observe(document.body, { childList: true });
  }

  /* Back to the symbol or label that was clicked, on the page that has a map. */
  function focusMap() {
    const frame = document.querySelector(".st-key-map-frame iframe");
    frame?.focus({ preventScroll: true });
    frame?.contentWindow.dateline?.focusPicked();
  }

  function back() { setTriggerValue("close", true); }

  function open(id) {
    root.lastOpened = root.openedHere = id;
    setTriggerValue("open", id);
  }

  /* ---- list ---- */

  function drawList() {
    const head = element("div", "head");
    if (data.back) head.append(action(data.back, "back", back));
    head.append(heading(data.title));
    if (data.note) head.append(element("p", "note", data.note));
    if (data.sort) head.append(order(data.sort));
    if (data.deed) head.append(action(data.deed.label, "plain", () => act(data.deed.id, "")));
    const list = keep("items", "", () => element("ul", "items"));
    hold(list, data.items.map((item) => keep(`item ${item.id}`, [item, item.id === data.current], () => drawItem(item))));
    const parts = [head, list];
    if (data.more) parts.push(element("p", "note", data.more));
    return parts;
  }

  function order(sort) {
    const label = element("label", "order", sort.label);
    const box = element("select");
    box.dataset.key = "sort";
    sort.options.forEach(({ id, label: words }) => box.append(new Option(words, id, false, id === sort.value)));
    box.addEventListener("change", () => act("sort", box.value));
    label.append(box);
    return label;
  }

  function drawItem(item) {
    const entry = element("li");
    const button = element("button", "item");
    button.type = "button";
    button.dataset.id = item.id;
    if (data.current && item.id === data.current) button.setAttribute("aria-current", "true");
    button.append(item.shape ? symbol(item) : element("span"));
    const text = element("span", "words");
    const first = element("span", "first");
    const title = element("strong", "", item.title);
    title.dir = "auto";
    first.append(title, element("span", "date", item.date));
    text.append(first);
    const quote = element("span", "quote", item.quote);
    quote.dir = "auto";
    quote.lang = item.lang;
    text.append(quote);
    if (item.why) text.append(element("span", "why", item.why));
    button.append(text);
    button.addEventListener("click", () => root.open(item.id));
    entry.append(button);
    return entry;
  }

  function drawDecisions() {
    const head = element("div", "head");
    head.append(heading(data.title), element("p", "note", data.note));
    return [head, data.decisions.length ? decided(data.decisions) : null].filter(Boolean);
  }

  /* ---- card ---- */

  function drawCard() {
    const head = element("div", "head");
    if (data.back) head.append(action(data.back, "back", back));
    const kicker = element("p", "kicker");
    kicker.append(symbol(data), element("span", "", data.kicker));
    head.append(kicker, heading(data.title));
    const when = element("p", "when");
    when.append(element("span", "", data.when));
    data.badges.forEach((text) => when.append(element("span", "badge", text)));
    head.append(when);
    const parts = [head, status(), quote(data), key(data.sentence), buttons(), facts(data.facts), told(data.told)];
    return [...parts, decided(data.decisions), articleLine(data.article), others(data.others)].filter(Boolean);
  }

  function status() {
    if (data.status.status === "machine" && !data.doubts) return null;
    const box = element("div", "status " + data.status.status);
    const words = element("p", "", data.status.words);
    words.dir = "auto";
    box.append(words);
    (data.doubts || []).forEach((text) => box.append(element("p", "doubt", text)));
    if (data.status.undo) {
      const undo = action(data.words.undo, "plain small", () => act("undo", data.status.undo.id));
      undo.title = data.status.undo.what;
      box.append(undo);
    }
    return box;
  }

  function buttons() {
    if (!data.actions.length) return null;
    const row = element("div", "buttons");
    data.actions.forEach(({ id, label, hint, of }) => {
      const lead = ["confirm", "take"].includes(id) ? " lead" : "";
      const button = action(label, "plain" + lead, () => act(id, of || data.id));
      button.dataset.key = `${id} ${data.id}`;
      if (hint) button.append(element("kbd", "", hint));
      row.append(button);
    });
    if (data.link) row.append(action(data.link.copy, "plain", ({ currentTarget }) => copyLink(currentTarget, data.link)));
    return row;
  }

  function act(id, of) {
    comeBackTo(`${id} ${of}`);
    setTriggerValue("act", { id, of, event: data.mode === "card" ? data.id : null });
  }

  /* Keys work wherever the focus is, unless one is typing or a dialog is open. */
  function listenToKeys() {
    root.keys = Object.fromEntries((data.actions || []).filter(({ hint }) => hint).map(({ id, hint, of }) => [hint.toLowerCase(), { id, of }]));
    root.act = ({ id, of }) => act(id, of || data.id);
    root.leave = data.back ? back : null;
    if (root.listens) return;
    root.listens = true;
    const onKey = (event) => {
      if (!root.isConnected) { document.removeEventListener("keydown", onKey); return; }
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const focused = event.composedPath()[0];
      if (focused.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]")) return;
      if (document.querySelector("[role=dialog], [data-testid=stPopoverBody]")) return;
      if (event.key === "Escape" && root.leave) { root.leave(); return; }
      const pressed = root.keys[event.key.toLowerCase()];
      if (!pressed) return;
      event.preventDefault();
      root.act(pressed);
    };
    document.addEventListener("keydown", onKey);
  }

  /* ---- what others tell, what people decided ---- */

  function told(found) {
    if (!found) return null;
    const box = element("div", "told");
    const head = element("div", "first");
    head.append(element("p", "title", found.title));
    if (found.reports.length) head.append(action(data.words.side_by_side, "plain small", () => act("compare", data.id)));
    box.append(head);
    found.conflicts.forEach((text) => box.append(element("p", "conflict", text)));
    if (found.reports.length) box.append(toldList(found.reports));
    if (found.episodes.length) {
      box.append(element("p", "title", data.words.part_of), toldList(found.episodes));
    }
    return box;
  }

  function toldList(reports) {
    const list = element("ul", "items");
    reports.forEach((report) => {
      const entry = element("li");
      const button = element("button", "item");
      button.type = "button";
      button.dataset.id = report.id;
      const words = element("span", "words");
      const first = element("span", "first");
      const source = element("strong", "", report.source);
      source.dir = "auto";
      first.append(source, element("span", "numbers", report.numbers));
      const second = element("span", "date", [report.type, report.place, report.date].filter(Boolean).join(" · "));
      const quoted = element("span", "quote", report.quote);
      quoted.dir = "auto";
      quoted.lang = report.lang;
      words.append(first, second, quoted);
      button.append(words);
      button.addEventListener("click", () => open(report.id));
      entry.append(button);
      list.append(entry);
    });
    return list;
  }

  function decided(lines) {
    if (!lines.length) return null;
    const box = element("div", "decided");
    box.append(element("p", "title", data.words.decisions));
    lines.forEach((line) => {
      const row = element("div", "decision" + (line.standing ? " past" : ""));
      const words = element("div", "words");
      ["what", "who", "reason", "standing"].filter((name) => line[name]).forEach((name) => {
        const part = element("p", name, name === "reason" ? data.words.quoted.replace("{words}", () => line[name]) : line[name]);
        part.dir = "auto";
        words.append(part);
      });
      row.append(words);
      if (line.undo) row.append(action(data.words.undo, "plain small", () => act("undo", line.id)));
      box.append(row);
    });
    return box;
  }

  function quote(card) {
    const block = element("blockquote");
    block.dir = "auto";
    block.lang = card.lang;
    if (card.before) block.append(element("span", "context", card.before + " "));
    const sentence = element("span", "sentence");
    sentence.append(...segments(card.sentence));
    block.append(sentence);
    if (card.after) block.append(element("span", "context", " " + card.after));
    return block;
  }

  function segments(pieces) {
    return pieces.map(([text, kind]) => {
      if (!kind) return document.createTextNode(text);
      const mark = element("mark", kind, text);
      mark.title = data.kinds[kind] || kind;
      return mark;
    });
  }

  function key(pieces) {
    const used = [...new Set(pieces.map(([, kind]) => kind).filter(Boolean))];
    if (!used.length) return null;
    const line = element("p", "key");
    line.setAttribute("aria-hidden", "true");
    used.forEach((kind) => line.append(element("span", kind, data.kinds[kind] || kind)));
    return line;
  }

  function facts(rows) {
    const list = element("dl");
    rows.forEach((row) => {
      list.append(element("dt", "", row.name));
      const value = element("dd");
      value.append(sentence("span", "value", row.value));
      row.badges.forEach((text) => value.append(element("span", "badge", text)));
      if (row.machine) {
        value.append(element("span", "badge mended", data.words.corrected));
        value.append(sentence("span", "fine", row.machine));
      }
      row.notes.forEach((text) => value.append(sentence("span", row.notes.length > 1 ? "fine one" : "fine", text)));
      list.append(value);
    });
    return list;
  }

  function articleLine(article) {
    const box = element("div", "source");
    const title = element("strong", "", article.title);
    title.dir = "auto";
    title.lang = article.lang;
    box.append(title, element("p", "note", [article.line, article.part].join(" · ")));
    if (article.url) {
      const link = element("a", "url", article.url);
      link.href = article.url;
      link.target = "_blank";
      link.rel = "noopener noreferrer nofollow";
      link.title = data.words.leaves;
      box.append(link);
    }
    box.append(action(data.words.show_in_article, "plain", () => setTriggerValue("read", article.id)));
    return box;
  }

  function others(items) {
    if (!items.length) return null;
    const box = element("div", "others");
    box.append(element("p", "title", items.length === 1 ? data.words.other_report : data.words.other_reports.replace("{n}", () => items.length)));
    const list = element("ul", "items");
    items.forEach((item) => list.append(drawItem(item)));
    box.append(list);
    return box;
  }

  /* ---- article ---- */

  function drawArticle() {
    const head = element("div", "head");
    const title = heading(data.title);
    title.dir = "auto";
    title.lang = data.lang;
    head.append(title, element("p", "note", data.line));
    if (data.url) {
      const link = element("a", "url", data.url);
      link.href = data.url;
      link.target = "_blank";
      link.rel = "noopener noreferrer nofollow";
      head.append(link);
    }
    const body = element("div", "article");
    body.lang = data.lang;
    data.paragraphs.forEach((pieces, number) => {
      const paragraph = element("p", number === data.focus ? "focus" : "");
      paragraph.dir = "auto";
      paragraph.append(...segments(pieces));
      body.append(paragraph);
    });
    return [head, eventsOfArticle(), key(data.paragraphs.flat()), body].filter(Boolean);
  }

  /* Folded up, or a long list would keep one from the text; a click shows the event on the map. */
  function eventsOfArticle() {
    if (!data.events.length) return element("p", "note", data.events_title);
    const box = element("details", "events");
    box.open = Boolean(root.eventsOpen);
    box.addEventListener("toggle", () => { root.eventsOpen = box.open; });
    const list = element("ul", "items");
    data.events.forEach((item) => list.append(drawItem(item)));
    box.append(element("summary", "", data.events_title), list);
    return box;
  }

  /* ---- small parts ---- */

  function heading(text) {
    const title = element("h2", "", text);
    title.tabIndex = -1;
    title.dir = "auto";
    return title;
  }

  function action(text, className, run) {
    const button = element("button", "action " + className, text);
    button.type = "button";
    button.addEventListener("click", run);
    return button;
  }

  function symbol(look) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "-1.4 -1.4 2.8 2.8");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", data.paths[look.shape]);
    path.setAttribute("fill", look.hollow ? "none" : data.colours[look.colour]);
    path.setAttribute("stroke", look.hollow ? data.colours[look.colour] : look.colour === "ink" ? "none" : data.outline);
    path.setAttribute("stroke-width", look.hollow ? "0.4" : "0.2");
    svg.append(path);
    return svg;
  }
}

function container(parent) {
  let root = [...parent.children].find((child) => child.classList.contains("panel"));
  if (!root) {
    root = element("section", "panel");
    root.setAttribute("aria-live", "polite");
    parent.append(root);
  }
  return root;
}

/* A sentence of ours; what it quotes keeps its own direction, or Arabic words would turn the date behind them around. */
function sentence(tag, className, text) {
  const made = element(tag, className);
  const quoted = /(?<=“)([^”]*)(?=”)|(?<=„)([^“]*)(?=“)/;
  text.split(quoted).filter((part) => part !== undefined).forEach((part, number) => made.append(number % 2 ? element("bdi", "", part) : part));
  return made;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined && text !== null) made.textContent = text;
  return made;
}
