/* The articles as a table, on a narrow screen as cards. Titles and names come from files: textContent only. */
const NUMBERS = ["places", "events"];

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".articles");
  if (!root) {
    root = element("div", "articles");
    root.tabIndex = 0;
    root.setAttribute("role", "region");
    parentElement.append(root);
  }
  root.lang = data.spoken;
  root.setAttribute("aria-label", data.words.articles);
  const hadFocus = parentElement.activeElement?.dataset?.id;
  const table = element("table", "");
  table.append(headOf(["title", "published", "language", ...NUMBERS], data.words), body());
  root.replaceChildren(table, ...(data.more ? [more()] : []));
  if (hadFocus) [...root.querySelectorAll("button")].find((one) => one.dataset.id === hadFocus)?.focus({ preventScroll: true });

  function body() {
    const part = element("tbody", "");
    part.append(...data.rows.map((row) => {
      const line = element("tr", row.id === data.open ? "open" : "");
      const title = element("th", "title");
      title.scope = "row";
      const button = element("button", "", row.title);
      button.type = "button";
      button.dir = "auto";
      button.dataset.id = row.id;
      if (row.lang) button.lang = row.lang;
      if (row.id === data.open) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => setTriggerValue("open", row.id));
      const from = element("span", "from", row.from);
      from.dir = "auto";
      title.append(button, from);
      // the whole line opens the article; what somebody selects in it to copy does not
      line.addEventListener("click", (event) => {
        if (event.target !== button && !getSelection().toString()) button.click();
      });
      line.append(title, element("td", "published", row.published), element("td", "language", row.language));
      NUMBERS.forEach((name) => {
        const cell = element("td", name, row[name]);
        // said beside the number where the head of the column is not seen
        cell.dataset.what = row[`${name}_words`];
        line.append(cell);
      });
      return line;
    }));
    return part;
  }

  function more() {
    const button = element("button", "more", data.more);
    button.type = "button";
    button.dataset.id = "more";
    button.addEventListener("click", () => setTriggerValue("more", true));
    return button;
  }
}
