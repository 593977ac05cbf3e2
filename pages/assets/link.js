/* The address of exactly what is on the screen: the page's own, with where the map stands. Put in front of a component. */
function viewLink() {
  const link = new URL(location.href);
  if (!link.searchParams.has("map")) {
    let view = null;
    try { view = JSON.parse(sessionStorage.getItem("dateline-map-view")); } catch (error) { view = null; }
    const short = (degrees) => String(Number(degrees.toFixed(4)));
    if (view) link.search += `${link.search ? "&" : "?"}map=${view[2]}/${short(view[0])}/${short(view[1])}`;
  }
  return link.href;
}

/* Copies the link and says so on the button; where the browser allows no copying, the link is offered to be copied. */
function copyLink(button, words) {
  const link = viewLink();
  const say = (text) => {
    button.textContent = text;
    setTimeout(() => { button.textContent = words.copy; }, 2500);
  };
  const offer = () => window.prompt(words.by_hand, link);
  if (!navigator.clipboard) return offer();
  return navigator.clipboard.writeText(link).then(() => say(words.copied), offer);
}

