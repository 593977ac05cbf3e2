/* Places to choose one from, as a list one sees at once. Names come from the gazetteer and from people: textContent only. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let box = parentElement.querySelector("fieldset");
  if (!box) {
    box = document.createElement("fieldset");
    parentElement.append(box);
  }
  box.lang = data.spoken;
  const had = parentElement.activeElement || box.getRootNode().activeElement;
  const focused = had?.value;
  const legend = document.createElement("legend");
  legend.textContent = data.label;
  const name = "place-" + data.label;
  box.replaceChildren(legend, ...data.places.map(line));
  if (focused !== undefined) [...box.querySelectorAll("input")].find((one) => one.value === focused)?.focus();
  box.querySelector("input:checked")?.closest("label").scrollIntoView({ block: "nearest" });

  function line(place) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = name;
    input.value = place.id;
    input.checked = place.id === data.chosen;
    input.addEventListener("change", () => setTriggerValue("choose", place.id));
    const words = document.createElement("span");
    const strong = document.createElement("strong");
    strong.dir = "auto";
    strong.textContent = place.name;
    const detail = document.createElement("span");
    detail.className = "detail";
    detail.textContent = place.detail;
    words.append(strong, detail);
    label.append(input, words);
    return label;
  }
}
