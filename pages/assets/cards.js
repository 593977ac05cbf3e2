/* The lines of the table as cards, for narrow screens: a box ticks one for the export, its title opens it. Everything is
   written with textContent. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const focused = parentElement.activeElement?.dataset?.key;
  let root = parentElement.querySelector(".cards");
  if (!root) {
    root = element("div", "cards");
    parentElement.append(root);
  }
  root.unanswered = {};
  root.lang = data.spoken;
  const list = element("ul");
  list.setAttribute("aria-label", data.words.cards);
  list.append(...data.cards.map(card));
  root.replaceChildren(list, ...(data.more ? [more()] : []));
  if (focused) focusAgain(focused);

  function card({ id, title, ticked, rows }) {
    const entry = element("li", "card");
    const head = element("div", "head");
    const open = element("button", "open", title);
    open.type = "button";
    open.dir = "auto";
    open.dataset.key = `open:${id}`;
    open.addEventListener("click", () => setTriggerValue("open", id));
    head.append(box(id, title, ticked), open);
    const facts = element("dl");
    rows.forEach(({ label, value, lang }) => {
      const told = element("dd", "", value);
      told.dir = "auto";
      if (lang) told.lang = lang;
      facts.append(element("dt", "", label), told);
    });
    entry.append(head, facts);
    return entry;
  }

  /* The label around it is what a thumb hits. */
  function box(id, title, ticked) {
    const label = element("label", "tick");
    const input = element("input");
    input.type = "checkbox";
    input.checked = ticked;
    input.dataset.key = `tick:${id}`;
    input.setAttribute("aria-label", `${data.words.tick}: ${title}`);
    input.addEventListener("change", () => tick(id, input.checked));
    label.append(input);
    return label;
  }

  /* Of two ticks that reach the server within one step of a run, Streamlit keeps the later: it says the earlier, too. */
  function tick(id, on) {
    root.unanswered = { ...root.unanswered, [id]: on };
    setTriggerValue("tick", root.unanswered);
  }

  function more() {
    const button = element("button", "more", data.more);
    button.type = "button";
    button.addEventListener("click", () => {
      // the first of the new ones, where reading goes on
      root.goOn = data.cards.length;
      setTriggerValue("more", data.cards.length);
    });
    return button;
  }

  if (root.goOn !== undefined && root.goOn < data.cards.length) {
    list.children[root.goOn].querySelector(".open").focus({ preventScroll: true });
    root.goOn = undefined;
  }

  function focusAgain(key) {
    root.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }
}
