/* Links for whoever goes by keyboard, seen only while they have the focus: past the filters to the map, and to the table. */
export default function (component) {
  const { data, parentElement } = component;
  let root = parentElement.querySelector("nav");
  if (!root) {
    root = document.createElement("nav");
    parentElement.append(root);
  }
  root.setAttribute("aria-label", data.words.skip);
  root.replaceChildren(link(data.words.map, toMap), link(data.words.table, toTable));

  function link(text, go) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", go);
    return button;
  }

  function toMap() {
    document.querySelector(".st-key-map-frame iframe, .st-key-player iframe")?.focus();
  }

  /* The table is opened when it is not there yet, and so is its switch waited for; its grid takes the keys of a table. */
  function toTable() {
    if (focusTable()) return;
    let pressed = false;
    const open = () => {
      const box = !pressed && document.querySelector(".st-key-table input[type=checkbox]");
      if (box) { pressed = true; if (!box.checked) box.click(); }
    };
    open();
    const waiting = new MutationObserver(() => { if (focusTable()) waiting.disconnect(); else open(); });
    waiting.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => waiting.disconnect(), 20000);
  }

  function focusTable() {
    const cards = document.querySelector(".st-key-event-cards");
    if (cards?.offsetParent) {
      cards.tabIndex = -1;
      cards.focus();
      return true;
    }
    const table = document.querySelector(".st-key-events-table [data-testid=stDataFrame]");
    const grid = table?.querySelector("canvas[tabindex], canvas");
    if (!grid) return false;
    table.scrollIntoView({ block: "nearest" });
    grid.focus();
    return true;
  }
}
