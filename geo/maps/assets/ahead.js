/* Has the browser fetch at once what streamlit-folium and the map ask for one after the other: ahead.js?script=URL&fetch=URL
   Relative to the document, as where they are asked for. */
"use strict";
(function () {
  const named = new URL(document.currentScript.src).searchParams;
  for (const kind of ["script", "style", "fetch"]) {
    named.getAll(kind).forEach((address) => {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = kind;
      link.href = address;
      // or what is fetched would be fetched twice
      if (kind === "fetch") link.crossOrigin = "anonymous";
      document.head.append(link);
    });
  }
})();
