/* Beside the table: whether its cells are gone through by keys, which opens nothing, and Enter or Space, which open. */
const GRID = ".st-key-events-table [data-testid=stDataFrame]";
// Streamlit hands a cell over this long after it was reached, at most.
const HANDED_OVER_MS = 300;

export default function (component) {
  const { parentElement, setStateValue, setTriggerValue } = component;
  const last = parentElement.last ||= { keys: false, pointer: false };
  const inGrid = (event) => event.composedPath().some((one) => one.matches?.(GRID));

  function tell(keys) {
    if (last.keys === keys) return;
    last.keys = keys;
    setStateValue("by_key", keys);
  }

  function onPointer(event) {
    last.pointer = true;
    if (inGrid(event)) tell(false);
  }

  function onKey(event) {
    last.pointer = false;
    if (!inGrid(event)) return;
    tell(true);
    if (event.key === "Enter" || event.key === " ") setTimeout(() => setTriggerValue("open", true), HANDED_OVER_MS);
  }

  function onFocus(event) {
    if (inGrid(event) && !last.pointer) tell(true);
  }

  const listeners = { pointerdown: onPointer, keydown: onKey, focusin: onFocus };
  Object.entries(listeners).forEach(([name, run]) => document.addEventListener(name, run, true));
  return () => Object.entries(listeners).forEach(([name, run]) => document.removeEventListener(name, run, true));
}
