/* Has the browser fetch at once what streamlit-folium and the map ask for one after the other:
   ahead.js?script=URL&style=URL&fetch=URL
   Relative to the document, as where they are asked for. What is to be fetched as JSON is there for map.js in
   window.datelineAhead, read while the browser still waits for the scripts. All links stand in the body: streamlit-folium
   writes the head anew, and whatever a link there names would be fetched again, style sheets in the middle of drawing. */
"use strict";
(function () {
  const named = new URL(document.currentScript.src).searchParams;
  named.getAll("script").forEach((address) => add({ rel: "preload", as: "script", href: address }));
  named.getAll("style").forEach((address) => add({ rel: "stylesheet", href: address }));
  window.datelineAhead = Object.fromEntries(named.getAll("fetch").map((address) => [address, read(address)]));

  function add(attributes) {
    document.body.append(Object.assign(document.createElement("link"), attributes));
  }

  function read(address) {
    const found = fetch(address).then((answer) => answer.json());
    // whoever wants it says what is wrong
    found.catch(() => {});
    return found;
  }
})();
