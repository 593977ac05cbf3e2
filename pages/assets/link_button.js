/* The button "Copy link" above the map. */
export default function (component) {
  const { data, parentElement } = component;
  let button = parentElement.querySelector("button");
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-live", "polite");
    parentElement.append(button);
  }
  button.textContent = data.words.copy;
  button.title = data.words.help;
  button.onclick = () => copyLink(button, data.words);
}
