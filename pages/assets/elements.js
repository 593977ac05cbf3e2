/* What several components draw with. Text only ever goes in as text. */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/* The head of a table: a cell for each column, named by its word. */
function headOf(columns, words) {
  const row = element("tr", "");
  columns.forEach((column) => {
    const cell = element("th", column, words[column]);
    cell.scope = "col";
    row.append(cell);
  });
  const part = element("thead", "");
  part.append(row);
  return part;
}

