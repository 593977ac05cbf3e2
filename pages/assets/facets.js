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
  const [types, ...others] = data.groups.filter((group) => group.options.length).map(drawGroup);
  root.replaceChildren(...[types, ...drawLegend(data.legend), ...others].filter(Boolean));
  if (focused) root.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();

  function drawGroup(group) {
    const box = element("div", "group");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", group.title);
    const head = element("div", "head");
    head.append(element("span", "title", group.title));
    if (group.changed) {
      head.append(action(data.words.all, `${group.id}:all`, () => send(group, [])));
    }
    box.append(head);
    const list = element("div", "list");
    const open = opened.has(group.id) || group.options.length <= group.limit + 1;
    const shown = open ? group.options : group.options.slice(0, group.limit);
    shown.forEach((option) => list.append(drawOption(group, option)));
    box.append(list);
    if (group.options.length > group.limit + 1) {
      const text = open ? data.words.fewer : data.words.more.replace("{n}", () => group.options.length - group.limit);
      box.append(action(text, `${group.id}:more`, () => toggle(group)));
    }
    return box;
  }

  function drawOption(group, option) {
    const row = element("div", option.count ? "row" : "row none");
    const input = element("input");
    input.type = "checkbox";
    input.checked = option.checked;
    input.dataset.key = `${group.id}:${option.id}`;
    input.setAttribute("aria-label", `${option.label}, ${option.count}`);
    input.title = data.words.show_or_hide;
    input.addEventListener("change", () => {
      option.checked = input.checked;
      const values = group.options.filter((one) => one.checked).map((one) => one.id);
      send(group, group.all_is_none && values.length === group.options.length ? [] : values);
    });
    /* The box ticks; the words mean "only this", and once more "all again". */
    const isOnly = option.checked && group.options.filter((one) => one.checked).length === 1 && group.options.length > 1;
    const only = element("button", "only");
    only.type = "button";
    only.dataset.key = `${group.id}:${option.id}:only`;
    only.title = isOnly ? data.words.again : data.words.only;
    only.setAttribute("aria-label", `${option.label}: ${only.title}`);
    only.setAttribute("aria-pressed", String(isOnly));
    only.addEventListener("click", () => send(group, isOnly ? [] : [option.id]));
    if (option.shape) only.append(symbol(option.shape, option.colour));
    only.append(element("span", "name", option.label), element("span", "shortcut", isOnly ? data.words.all : data.words.just));
    only.append(element("span", "count", String(option.count)));
    row.append(input, only);
    return row;
  }

  function drawLegend(legend) {
    if (!legend) return [];
    const box = element("div", "group legend");
    box.append(element("div", "title", legend.title));
    legend.lines.forEach((line) => {
      const row = element("div", "row");
      row.append(line.swatch ? swatch(line.swatch) : symbol("circle", "blue", line.hollow), element("span", "name", line.text));
      // within the circle that says how far off the spot may be
      if (line.hollow) { row.firstChild.classList.add("rough"); row.firstChild.style.setProperty("--swatch", data.colours.blue); }
      box.append(row);
    });
    return [box];
  }

  function toggle(group) {
    if (!opened.delete(group.id)) opened.add(group.id);
    const old = root.querySelector(`[data-key="${CSS.escape(`${group.id}:more`)}"]`).closest(".group");
    const fresh = drawGroup(group);
    old.replaceWith(fresh);
    fresh.querySelector(`[data-key="${CSS.escape(`${group.id}:more`)}"]`)?.focus();
  }

  /* Of two changes that reach the server within one step of a run, Streamlit keeps the later: it says the earlier, too. */
  function send(group, values) {
    root.unanswered = { ...root.unanswered, [group.id]: values };
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
