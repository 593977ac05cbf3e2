/* Streamlit does not pass on when a file was last written; the browser knows. Nothing is drawn.
   What was noted is sent when it is asked for: a rerun while files are on their way would have Streamlit drop them. */
const known = {};
const inField = (target) => target.closest?.("[data-testid=stFileUploader]");
document.addEventListener("change", ({ target }) => {
  if (target.type === "file" && inField(target)) note(target.files);
}, true);
document.addEventListener("drop", ({ target, dataTransfer }) => {
  if (inField(target)) note(dataTransfer?.files || []);
}, true);

function note(files) {
  for (const file of files) {
    const at = new Date(file.lastModified);
    const two = (number) => String(number).padStart(2, "0");
    const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    known[file.name] = day;
    if (file.webkitRelativePath) known[file.webkitRelativePath] = day;
  }
}

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  const days = Object.fromEntries(data.files.filter((name) => known[name]).map((name) => [name, known[name]]));
  const sent = JSON.stringify(days);
  if (sent === "{}" || parentElement.sent === sent) return;
  parentElement.sent = sent;
  setStateValue("days", days);
}
