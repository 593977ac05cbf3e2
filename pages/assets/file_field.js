/* Our field for files, in front of Streamlit's, which carries the bytes but speaks English only, leaves out files of other kinds
   without a word, and does not pass on when a file was last written. Names of files are written with textContent.
   Streamlit's field stays hidden (page.css) as long as this one finds it; otherwise it is shown instead of this one. */
const days = {};
const SHOWN_NAMES = 5;
// How long Streamlit's field is waited for, and how often it is looked for meanwhile.
const WAITS_MS = 4000, AGAIN_MS = 100;
// as data/readers/limits.py counts
const MEGABYTE = 1e6;

export default function (component) {
  const { data, parentElement } = component;
  const transport = () => document.querySelector(`.st-key-${data.transport} input[type=file]`);
  let root = parentElement.querySelector(".field");
  if (!root) {
    root = build();
    parentElement.append(root);
  }
  root.component = component;
  write();
  tellDays();
  handBackWhenLost();

  function build() {
    const made = element("div", "field");
    made.setAttribute("role", "group");
    const zone = element("div", "zone");
    const told = element("p", "told");
    told.setAttribute("role", "status");
    told.dir = "auto";
    made.append(zone, told, element("p", "kinds"));
    zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", (event) => { if (!zone.contains(event.relatedTarget)) zone.classList.remove("over"); });
    zone.addEventListener("drop", async (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      take(made, await dropped(event.dataTransfer));
    });
    return made;
  }

  function write() {
    const { words } = data;
    const stamp = JSON.stringify([data.round, data.chosen, data.spoken]);
    root.lang = data.spoken;
    root.setAttribute("aria-label", data.label);
    root.querySelector(".kinds").textContent = data.kinds;
    if (root.stamp === stamp) return;
    // what was handed over has arrived; what was left out of it stays said
    root.stamp = stamp;
    root.classList.remove("sending");
    root.querySelector(".told").textContent = root.left || "";
    const zone = root.querySelector(".zone");
    zone.replaceChildren(...(data.chosen ? chosen(words) : offered(words)));
  }

  function offered(words) {
    const folders = data.folders && "webkitdirectory" in document.createElement("input");
    return [
      ...chooser(data.several ? words.choose_files : words.choose_file, false),
      ...(folders ? chooser(words.choose_folder, true) : []),
      element("span", "drop", folders ? words.drop_any : data.several ? words.drop_files : words.drop_file),
    ];
  }

  function chosen(words) {
    const name = element("span", "name", data.chosen);
    name.dir = "auto";
    const away = button(words.another, () => root.component.setTriggerValue("remove", true));
    return [name, away];
  }

  /* A button, and the browser's own field behind it. */
  function chooser(text, isFolder) {
    const input = element("input", "");
    input.type = "file";
    input.hidden = true;
    input.multiple = data.several;
    if (isFolder) input.webkitdirectory = true;
    else input.accept = data.suffixes.join(",");
    input.addEventListener("change", () => {
      take(root, [...input.files]);
      input.value = "";
    });
    return [button(text, () => input.click()), input];
  }

  /* Hand on what Dateline reads, and say what it does not. */
  function take(field, files) {
    const { data: now } = field.component;
    files.forEach(noteDay);
    const fits = (file) => now.suffixes.some((suffix) => file.name.toLowerCase().endsWith(suffix));
    const visible = files.filter((file) => !file.name.startsWith("."));
    const read = visible.filter((file) => fits(file) && file.size <= now.megabytes * MEGABYTE);
    const given = now.several ? read : read.slice(0, 1);
    const others = visible.filter((file) => !fits(file));
    const large = visible.filter((file) => fits(file) && file.size > now.megabytes * MEGABYTE);
    field.left = [
      others.length ? filled(now.words.other_kinds, { names: names(others) }) : "",
      large.length ? filled(now.words.too_large, { names: names(large), megabytes: now.megabytes }) : "",
      visible.length ? "" : now.words.nothing,
    ].filter(Boolean).join(" ");
    if (given.length) handOver(field, given);
    const sending = given.length ? filled(now.words.sending, { n: given.length }) : "";
    field.querySelector(".told").textContent = [sending, field.left].filter(Boolean).join(" ");
  }

  /* Streamlit's field takes them as if they had been chosen in it; it may not be drawn yet. */
  function handOver(field, files, tries = WAITS_MS / AGAIN_MS) {
    const input = transport();
    field.classList.add("sending");
    if (!input) return tries && field.isConnected ? setTimeout(() => handOver(field, files, tries - 1), AGAIN_MS) : handBackWhenLost();
    Object.defineProperty(input, "files", { value: files, configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    setTimeout(() => { delete input.files; }, 0);
  }

  function noteDay(file) {
    const at = new Date(file.lastModified);
    const two = (number) => String(number).padStart(2, "0");
    days[pathOf(file)] = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  }

  /* Days are sent when they are asked for: a rerun while files are on their way would have Streamlit drop them. */
  function tellDays() {
    const asked = Object.fromEntries(data.ask.filter((name) => days[name]).map((name) => [name, days[name]]));
    const sent = JSON.stringify(asked);
    if (sent === "{}" || root.sent === sent) return;
    root.sent = sent;
    component.setStateValue("days", asked);
  }

  /* Streamlit's field is drawn after ours; when it is not there after a while, it has changed its ways, or comes late. */
  function handBackWhenLost() {
    clearTimeout(root.looking);
    root.looking = setTimeout(() => {
      const lost = root.isConnected && !transport();
      document.documentElement.classList.toggle("own-file-field-lost", lost);
      root.hidden = lost;
      if (lost) handBackWhenLost();
    }, WAITS_MS);
  }

  function names(files) {
    const shown = files.slice(0, SHOWN_NAMES).map(pathOf).join(", ");
    return files.length > SHOWN_NAMES ? `${shown} … (${files.length})` : shown;
  }

  function filled(text, values) {
    return Object.entries(values).reduce((said, [name, value]) => said.replace(`{${name}}`, () => value), text);
  }

  function button(text, action) {
    const made = element("button", "", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }
}

function pathOf(file) {
  return file.webkitRelativePath || file.name;
}

/* The files of a drop, those in dropped folders with their path; dataTransfer.files names a folder as if it were a file. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files];
  return (await Promise.all(entries.map(below))).flat();
}

async function below(entry) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    const path = entry.fullPath.slice(1);
    if (path !== file.name) Object.defineProperty(file, "webkitRelativePath", { value: path, configurable: true });
    return [file];
  }
  const reader = entry.createReader();
  const found = [];
  // a folder is read in parts of 100
  for (let part; part === undefined || part.length;) {
    part = await new Promise((done, failed) => reader.readEntries(done, failed));
    found.push(...part);
  }
  found.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (await Promise.all(found.map(below))).flat();
}
