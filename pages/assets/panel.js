/* The panel beside the map: a list of events, or one event with its evidence, or one article to read.
   Everything that comes from an article, a file name or the gazetteer is written with textContent. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = container(parentElement);
  const previous = root.shown;
  root.shown = data.mode + ":" + (data.id || "");
  const views = { list: drawList, card: drawCard, article: drawArticle };
  root.replaceChildren(...views[data.mode]());
  if (previous && previous !== root.shown) moveFocus();
  if (previous !== root.shown) root.querySelector(".article .focus")?.scrollIntoView({ block: "center" });
  root.onkeydown = (event) => { if (event.key === "Escape" && data.mode === "card") back(); };

  /* A new card starts at its top; back in the list, the line it was opened from is where one left it. */
  function moveFocus() {
    const line = data.mode === "list" && root.lastOpened && root.querySelector(`[data-id="${CSS.escape(root.lastOpened)}"]`);
    if (line) {
      line.focus({ preventScroll: true });
      line.scrollIntoView({ block: "nearest" });
      return;
    }
    root.getRootNode().host?.closest(".st-key-panel")?.scrollTo(0, 0);
    if (data.mode !== "card") return;
    root.querySelector("h2")?.focus({ preventScroll: true });
    if (window.matchMedia("(max-width: 640px)").matches) root.scrollIntoView({ block: "start" });
  }

  function back() { setTriggerValue("close", true); }

  function open(id) {
    root.lastOpened = id;
    setTriggerValue("open", id);
  }

  /* ---- list ---- */

  function drawList() {
    const head = element("div", "head");
    if (data.back) head.append(action(data.back, "back", back));
    head.append(heading(data.title));
    if (data.note) head.append(element("p", "note", data.note));
    const list = element("ul", "items");
    data.items.forEach((item) => list.append(drawItem(item)));
    const parts = [head, list];
    if (data.more) parts.push(element("p", "note", data.more));
    return parts;
  }

  function drawItem(item) {
    const entry = element("li");
    const button = element("button", "item");
    button.type = "button";
    button.dataset.id = item.id;
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
    button.append(text);
    button.addEventListener("click", () => open(item.id));
    entry.append(button);
    return entry;
  }

  /* ---- card ---- */

  function drawCard() {
    const head = element("div", "head");
    head.append(action(data.back, "back", back));
    const kicker = element("p", "kicker");
    kicker.append(symbol(data), element("span", "", data.kicker));
    head.append(kicker, heading(data.title));
    const when = element("p", "when");
    when.append(element("span", "", data.when));
    data.badges.forEach((text) => when.append(element("span", "badge", text)));
    head.append(when);
    return [head, quote(data), key(data.sentence), facts(data.facts), articleLine(data.article), others(data.others)].filter(Boolean);
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
      const words = element("span", "value", row.value);
      words.dir = "auto";
      value.append(words);
      row.badges.forEach((text) => value.append(element("span", "badge", text)));
      row.notes.forEach((text) => value.append(element("span", "fine", text)));
      list.append(value);
    });
    return list;
  }

  function articleLine(article) {
    const box = element("div", "source");
    const title = element("strong", "", article.title);
    title.dir = "auto";
    title.lang = article.lang;
    box.append(title, element("p", "note", article.line));
    if (article.url) {
      const link = element("a", "url", article.url);
      link.href = article.url;
      link.target = "_blank";
      link.rel = "noopener noreferrer nofollow";
      link.title = "Opens the publisher's page: this leaves your machine";
      box.append(link);
    }
    box.append(action("Show in article", "plain", () => setTriggerValue("read", article.id)));
    return box;
  }

  function others(items) {
    if (!items.length) return null;
    const box = element("div", "others");
    box.append(element("p", "title", items.length === 1 ? "Other report of this article" : `Other reports of this article (${items.length})`));
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
    return [head, key(data.paragraphs.flat()), body].filter(Boolean);
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

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined && text !== null) made.textContent = text;
  return made;
}
