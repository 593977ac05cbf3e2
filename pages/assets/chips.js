/* The filters in force as chips, each with a cross that takes it off. Labels come from articles: textContent only. */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".chips");
  if (!root) {
    root = document.createElement("ul");
    root.className = "chips";
    parentElement.append(root);
  }
  root.setAttribute("aria-label", data.words.chips);
  root.replaceChildren(...data.chips.map((chip) => {
    const entry = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.title = data.words.remove;
    button.setAttribute("aria-label", `${data.words.remove}: ${chip.label}`);
    const words = document.createElement("span");
    words.textContent = chip.label;
    words.dir = "auto";
    const cross = document.createElement("span");
    cross.textContent = "×";
    cross.setAttribute("aria-hidden", "true");
    button.append(words, cross);
    button.addEventListener("click", () => setTriggerValue("remove", chip.id));
    entry.append(button);
    return entry;
  }), ...(data.chips.length ? [reset()] : []));

  /* For narrow screens, where the filters with their own button are folded away (chips.css). */
  function reset() {
    const entry = document.createElement("li");
    entry.className = "reset";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = data.words.reset;
    button.addEventListener("click", () => setTriggerValue("reset", true));
    entry.append(button);
    return entry;
  }
}
