/* What became of every file of an upload, a line each. Names and titles come from files: textContent only. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".uploads");
  if (!root) {
    root = document.createElement("div");
    root.className = "uploads";
    root.tabIndex = 0;
    root.setAttribute("role", "region");
    parentElement.append(root);
  }
  root.setAttribute("aria-label", data.words.table);
  root.lang = data.spoken;
  const table = element("table", "");
  table.append(headOf(["file", "type", "language", "published", "status"], data.words), body());
  root.replaceChildren(table, ...(data.more ? [element("p", "more", data.more)] : []));
  if (!data.over) root.querySelector("tr.reading")?.scrollIntoView({ block: "nearest" });

  function body() {
    const part = element("tbody", "");
    part.append(...data.rows.map((row) => {
      const line = element("tr", row.state);
      const name = element("th", "file", row.article ? undefined : row.file);
      name.scope = "row";
      name.dir = "auto";
      if (row.article) {
        const button = element("button", "", row.file);
        button.type = "button";
        button.addEventListener("click", () => setTriggerValue("open", row.article));
        name.append(button);
      }
      name.title = row.file;
      line.append(name, element("td", "type", row.type), element("td", "language", row.language));
      line.append(element("td", "published", row.published), status(row));
      return line;
    }));
    return part;
  }

  function status(row) {
    const cell = element("td", "status");
    const words = element("span", "words", row.status);
    words.dir = "auto";
    const sign = element("span", "sign", data.signs[row.state]);
    sign.setAttribute("aria-hidden", "true");
    cell.append(sign, words);
    row.notes.forEach((note) => {
      const line = element("span", "note", note);
      line.dir = "auto";
      cell.append(line);
    });
    return cell;
  }
}
