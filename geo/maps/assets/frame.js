/* The player as a Streamlit component: says that it is ready, loads Leaflet, and plays what it is handed. */
"use strict";
(function () {
  let leaflet = null, shown = "";

  function load(folder) {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = `${folder}leaflet.css`;
    document.head.prepend(sheet);
    // in this order: each needs the one before
    return script(`${folder}leaflet.js`).then(() => script("map.js")).then(() => script("player.js"));
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
    const { urls, content } = event.data.args, fresh = JSON.stringify(content);
    if (fresh === shown) return;
    shown = fresh;
    leaflet = leaflet || load(urls.leaflet);
    leaflet.then(() => {
      content.map.in_page = true;
      content.map.url = `${urls.basemap}countries.json`;
      window.datelinePlayer.boot(document.getElementById("dateline"), content, pick);
    });
  });

  /* The stamp makes a second click on the same symbol a new answer. */
  function pick(id) {
    tell("streamlit:setComponentValue", { value: `${id}#${Date.now().toString(36)}`, dataType: "json" });
  }

  function tell(type, more) {
    window.parent.postMessage(Object.assign({ isStreamlitMessage: true, type }, more), "*");
  }

  tell("streamlit:componentReady", { apiVersion: 1 });
  // the page's style sheet decides; without it, this much
  tell("streamlit:setFrameHeight", { height: 700 });
})();
