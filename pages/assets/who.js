/* Beside the field for the name of who decides: the focus goes there, and the name this browser knows is handed over once. */
const EVERY_MS = 150, TRIES = 20;

export default function (component) {
  const { parentElement, setTriggerValue } = component;
  if (parentElement.asked) return;
  parentElement.asked = true;
  bringFocus(parentElement.getRootNode().host || parentElement);
  let known = null;
  try { known = localStorage.getItem("dateline-editor"); } catch (error) { /* private mode */ }
  if (known) setTriggerValue("name", known);
}

/* The dialog takes the focus for itself when it opens, sooner or later than this runs: until it stays in the field. */
function bringFocus(place) {
  let had = 0, tries = 0;
  const timer = setInterval(() => {
    const field = place.closest("[role=dialog]")?.querySelector("[data-testid=stForm] input[type=text]");
    had = field && field === document.activeElement ? had + 1 : 0;
    if (had > 1 || ++tries > TRIES || !place.isConnected) clearInterval(timer);
    else if (!had) field?.focus();
  }, EVERY_MS);
}
