// The counter by keyboard: arrows go through what was found, and what was received opens its sheet for the printer.
(() => {
  "use strict";
  const picks = () => [document.getElementById("what"), ...document.querySelectorAll(".picks a")];
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const among = picks();
    const at = among.indexOf(event.target);
    const next = at < 0 ? undefined : among[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  // What was typed while the scripts were on their way is looked for now.
  document.addEventListener("DOMContentLoaded", () => {
    const what = document.getElementById("what");
    if (what?.value) what.dispatchEvent(new Event("typed-early"));
  });
  document.addEventListener("htmx:afterSettle", () => {
    const print = document.getElementById("print");
    if (!print) return;
    print.focus();
    window.open(print.href, "_blank");
  });
})();
