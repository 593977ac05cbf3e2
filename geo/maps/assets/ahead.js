/* Has the browser fetch at once what streamlit-folium and the map ask for one after the other: ahead.js?script=URL&fetch=URL
   Relative to the document, as where they are asked for. What is to be fetched as JSON is there for map.js in
   window.datelineAhead, read while the browser still waits for the scripts. */
"use strict";
(function () {
  const named = new URL(document.currentScript.src).searchParams;
  for (const kind of ["script", "style"]) {
    named.getAll(kind).forEach((address) => {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = kind;
      link.href = address;
      document.head.append(link);
    });
  }
  window.datelineAhead = Object.fromEntries(named.getAll("fetch").map((address) => [address, read(address)]));

  function read(address) {
    const found = fetch(address).then((answer) => answer.json());
    // whoever wants it says what is wrong
    found.catch(() => {});
    return found;
  }
})();
