/* The lines of the table as cards, for narrow screens. Everything is written with textContent. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector("ul");
  if (!root) {
    root = document.createElement("ul");
    parentElement.append(root);
  }
  root.lang = data.spoken;
  root.setAttribute("aria-label", data.words.cards);
  root.replaceChildren(...data.cards.map(card));

  function card({ id, title, rows }) {
    const entry = element("li", "card");
    const open = element("button", "open", title);
    open.type = "button";
    open.addEventListener("click", () => setTriggerValue("open", id));
    const list = element("dl", "");
    rows.forEach(({ label, value, lang }) => {
      const told = element("dd", "", value);
      told.dir = "auto";
      if (lang) told.lang = lang;
      list.append(element("dt", "", label), told);
    });
    entry.append(open, list);
    return entry;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }
}
