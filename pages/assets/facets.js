/* The filter lists: one checkbox per value with its map symbol and count. A list without a choice lets everything
   through and shows every box ticked. Labels come from articles and are only ever written with textContent. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = container(parentElement);
  const opened = (root.openedGroups ||= new Set());
  const focused = parentElement.activeElement?.dataset?.key;

  root.unanswered = {};
  root.lang = data.spoken;
  document.documentElement.lang = data.spoken;
  const keep = keeper(root, [data.spoken, data.outline, data.colours]);
  // what was drawn in an earlier run speaks of the lists as they are now
  root.now = { groups: new Map(data.groups.map((group) => [group.id, group])), send, toggle };
  const [types, ...others] = data.groups.filter((group) => group.options.length).map(drawGroup);
  hold(root, [types, ...drawLegend(data.legend), ...others].filter(Boolean));
  if (focused && parentElement.activeElement?.dataset?.key !== focused) focusOn(focused);

  function drawGroup(group) {
    const { id, title, changed } = group;
    const box = keep(`group ${id}`, title, () => {
      const made = element("div", "group");
      made.setAttribute("role", "group");
      made.setAttribute("aria-label", title);
      return made;
    });
    const head = keep(`head ${id}`, [title, changed], () => {
      const made = element("div", "head");
      made.append(element("span", "title", title));
      if (changed) made.append(action(data.words.all, `${id}:all`, () => root.now.send(id, [])));
      return made;
    });
    const list = keep(`list ${id}`, "", () => element("div", "list"));
    const open = opened.has(id) || group.options.length <= group.limit + 1;
    const shown = open ? group.options : group.options.slice(0, group.limit);
    hold(list, shown.map((option) => drawOption(group, option)));
    const parts = [head, list];
    if (group.options.length > group.limit + 1) {
      const text = open ? data.words.fewer : data.words.more.replace("{n}", () => group.options.length - group.limit);
      parts.push(keep(`more ${id}`, text, () => action(text, `${id}:more`, () => root.now.toggle(id))));
    }
    hold(box, parts);
    return box;
  }

  /* The box ticks; the words mean "only this", and once more "all again". Most filters change nothing but the number. */
  function drawOption(group, option) {
    const isOnly = option.checked && group.options.filter((one) => one.checked).length === 1 && group.options.length > 1;
    const { label, shape } = option;
    const row = keep(`row ${group.id}:${option.id}`, [label, shape, isOnly], () => drawRow(group.id, option, isOnly));
    row.classList.toggle("none", !option.count);
    row.firstChild.checked = option.checked;
    const number = row.querySelector(".count");
    if (number.textContent !== String(option.count)) {
      number.textContent = option.count;
      row.firstChild.setAttribute("aria-label", `${label}, ${option.count}`);
    }
    return row;
  }

  function drawRow(groupId, option, isOnly) {
    const row = element("div", "row");
    const input = element("input");
    input.type = "checkbox";
    input.dataset.key = `${groupId}:${option.id}`;
    input.title = data.words.show_or_hide;
    input.addEventListener("change", () => {
      const group = root.now.groups.get(groupId);
      group.options.find((one) => one.id === option.id).checked = input.checked;
      const values = group.options.filter((one) => one.checked).map((one) => one.id);
      root.now.send(groupId, group.all_is_none && values.length === group.options.length ? [] : values);
    });
    const only = element("button", "only");
    only.type = "button";
    only.dataset.key = `${groupId}:${option.id}:only`;
    only.title = isOnly ? data.words.again : data.words.only;
    only.setAttribute("aria-label", `${option.label}: ${only.title}`);
    only.setAttribute("aria-pressed", String(isOnly));
    only.addEventListener("click", () => root.now.send(groupId, isOnly ? [] : [option.id]));
    if (option.shape) only.append(symbol(option.shape, option.colour));
    only.append(element("span", "name", option.label), element("span", "shortcut", isOnly ? data.words.all : data.words.just));
    only.append(element("span", "count"));
    row.append(input, only);
    return row;
  }

  function drawLegend(legend) {
    return legend ? [keep("legend", legend, () => drawSigns(legend))] : [];
  }

  function drawSigns(legend) {
    const box = element("div", "group legend");
    box.append(element("div", "title", legend.title));
    legend.lines.forEach((line) => {
      const row = element("div", "row");
      row.append(line.swatch ? swatch(line.swatch) : symbol("circle", "blue", line.hollow), element("span", "name", line.text));
      // within the circle that says how far off the spot may be
      if (line.hollow) { row.firstChild.classList.add("rough"); row.firstChild.style.setProperty("--swatch", data.colours.blue); }
      box.append(row);
    });
    return box;
  }

  function toggle(id) {
    if (!opened.delete(id)) opened.add(id);
    drawGroup(root.now.groups.get(id));
    focusOn(`${id}:more`);
  }

  function focusOn(key) {
    root.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  /* Of two changes that reach the server within one step of a run, Streamlit keeps the later: it says the earlier, too. */
  function send(id, values) {
    root.unanswered = { ...root.unanswered, [id]: values };
    setTriggerValue("change", root.unanswered);
  }

  function action(text, key, run) {
    const button = element("button", "action", text);
    button.type = "button";
    button.dataset.key = key;
    button.addEventListener("click", run);
    return button;
  }

  function symbol(shape, colour, hollow) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "-1.4 -1.4 2.8 2.8");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", data.paths[shape]);
    path.setAttribute("fill", hollow ? "none" : data.colours[colour]);
    path.setAttribute("stroke", hollow ? data.colours[colour] : colour === "ink" ? "none" : data.outline);
    path.setAttribute("stroke-width", hollow ? "0.4" : "0.2");
    svg.append(path);
    return svg;
  }

  /* An area, or one of the bars under the map; their looks stand in facets.css. */
  function swatch(look) {
    const made = element("span", look);
    made.setAttribute("aria-hidden", "true");
    made.style.setProperty("--swatch", data.colours.blue);
    return made;
  }
}

function container(parent) {
  let root = [...parent.children].find((child) => child.classList.contains("facets"));
  if (!root) {
    root = element("div", "facets");
    parent.append(root);
  }
  return root;
}
