/* A map of our own as a Streamlit component: says that it is ready, loads Leaflet, and shows what it is handed: a map that
   plays ("player") or places to choose from ("pick"). */
"use strict";
(function () {
  const HEIGHTS = { player: 700, pick: 204 };
  let loaded = null, shown = "";

  function load(folder, shows) {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = `${folder}leaflet.css`;
    document.head.prepend(sheet);
    // in this order: each needs the one before
    return script(`${folder}leaflet.js`).then(() => script("map.js")).then(() => script(`${shows}.js`));
  }

  function script(url) {
    const element = document.createElement("script");
    element.src = url;
    return new Promise((done, failed) => {
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }

  /* Streamlit renders the component anew with every run of the page, mostly with the same content. */
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.data.type !== "streamlit:render") return;
    const { urls, content, shows } = event.data.args, fresh = JSON.stringify(content);
    if (fresh === shown || !(shows in HEIGHTS)) return;
    shown = fresh;
    // the page's style sheet decides; without it, this much
    tell("streamlit:setFrameHeight", { height: HEIGHTS[shows] });
    loaded = loaded || load(urls.leaflet, shows);
    loaded.then(() => {
      // the address of the page says where the big map stands
      content.map.in_page = shows === "player";
      content.map.url = `${urls.basemap}countries.json`;
      content.map.towns = `${urls.basemap}towns.json`;
      const root = document.getElementById("dateline");
      if (shows === "player") window.datelinePlayer.boot(root, content, (id) => answer(`${id}#${stamp()}`));
      else window.datelinePick.show(root, content, (value) => answer(Object.assign({ stamp: stamp() }, value)));
    });
  });

  /* What makes a second click on the same symbol a new answer. */
  function stamp() {
    return Date.now().toString(36);
  }

  function answer(value) {
    tell("streamlit:setComponentValue", { value, dataType: "json" });
  }

  function tell(type, more) {
    window.parent.postMessage(Object.assign({ isStreamlitMessage: true, type }, more), "*");
  }

  tell("streamlit:componentReady", { apiVersion: 1 });
})();
