/* Parts that stay on the screen from one run of the page to the next: what says the same is neither drawn nor laid out
   anew, and keeps the focus. A change of the dates leaves most of a list as it is. */

/* A function for one run that gives the part of this name, drawn anew only if it says something else than before. `look`
   is what all parts are drawn with; with another, none is kept. */
function keeper(root, look) {
  const worn = JSON.stringify(look);
  const before = (root.look === worn && root.kept) || new Map(), now = root.kept = new Map();
  root.look = worn;
  return (name, says, draw) => {
    const said = JSON.stringify(says), old = now.get(name) || before.get(name);
    const part = old && old.said === said ? old.part : draw();
    now.set(name, { said, part });
    return part;
  };
}

/* Has `parent` hold these parts in this order, and moves none that is in its place. */
function hold(parent, parts) {
  const wanted = new Set(parts);
  [...parent.childNodes].filter((one) => !wanted.has(one)).forEach((one) => one.remove());
  parts.forEach((part, number) => {
    if (parent.childNodes[number] !== part) parent.insertBefore(part, parent.childNodes[number] || null);
  });
}
