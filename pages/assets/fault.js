/* What is wrong with a field, said beside it; the focus goes to the field each time it is said. */
export default function (component) {
  const { data, parentElement } = component;
  let words = parentElement.querySelector("p");
  if (!words) {
    words = document.createElement("p");
    words.setAttribute("role", "alert");
    parentElement.append(words);
  }
  words.lang = data.spoken;
  words.textContent = data.sentence;
  if (parentElement.said === data.number) return;
  parentElement.said = data.number;
  const field = document.querySelector(`.st-key-${CSS.escape(data.field)} :is(input:not([type=hidden]), textarea)`);
  if (!field) return;
  field.focus();
  field.scrollIntoView({ block: "nearest" });
}
