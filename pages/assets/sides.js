/* Two reports side by side, what differs marked. Everything in them comes from articles: textContent only. */
export default function (component) {
  const { data, parentElement, setStateValue, setTriggerValue } = component;
  let table = parentElement.querySelector("table");
  if (!table) {
    table = document.createElement("table");
    parentElement.append(table);
  }
  table.lang = data.spoken;
  const rows = [line("", data.heads, "th", "head")];
  data.ids.forEach((id, number) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = data.words.open;
    button.addEventListener("click", () => setTriggerValue("open", id));
    rows[0].cells[number + 1].append(button);
  });
  rows.push(line(data.words.sentence, data.sentences.map(({ text }) => text), "td", "sentence"));
  data.sentences.forEach(({ lang }, number) => { rows[1].cells[number + 1].lang = lang; });
  data.rows.forEach(({ label, values, differs }) => {
    rows.push(line(label, values, "td", differs ? "differs" : "", differs ? data.words.differs : ""));
  });
  table.replaceChildren(...rows);
  /* Whatever is pressed from now on means these two. */
  if (data.tells_drawn && table.dataset.drawn !== data.ids[1]) {
    table.dataset.drawn = data.ids[1];
    setStateValue("drawn", data.ids[1]);
  }

  function line(label, values, kind, className, mark) {
    const row = document.createElement("tr");
    row.className = className;
    const name = document.createElement(label ? "th" : "td");
    if (label) name.scope = "row";
    name.className = "label";
    name.textContent = label;
    if (mark) {
      const sign = document.createElement("span");
      sign.className = "sign";
      sign.textContent = " ≠";
      sign.title = mark;
      name.append(sign);
    }
    row.append(name);
    values.forEach((value) => {
      const cell = document.createElement(kind);
      if (kind === "th") cell.scope = "col";
      cell.dir = "auto";
      cell.textContent = value;
      row.append(cell);
    });
    return row;
  }
}
