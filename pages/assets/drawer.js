/* On a phone the pages stand in the drawer with the filters, which Streamlit leaves open over the page chosen there. */
export default function () {
  if (window.datelineDrawer) return;
  window.datelineDrawer = true;
  document.addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-testid=stSidebarNav] a")) document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
  });
}
