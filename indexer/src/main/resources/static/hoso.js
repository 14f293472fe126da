// Keyboard: "/" goes to the search box; g and a letter goes to a section; arrows with Alt turn pages.
(() => {
  "use strict";
  let going = -Infinity;
  const typing = (element) => element.closest("input, select, textarea, [contenteditable]") !== null;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || typing(event.target)) return;
    if (event.altKey) return;
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("find").focus();
      return;
    }
    if (event.key === "g") {
      going = event.timeStamp;
      return;
    }
    const link = event.timeStamp - going < 1500
      ? document.querySelector(`[data-go="${CSS.escape(event.key)}"]`)
      : document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    going = -Infinity;
    if (link) {
      event.preventDefault();
      link.click();
    }
  });
})();
