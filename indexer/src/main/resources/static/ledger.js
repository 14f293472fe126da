// The ledger's keys: Enter goes on to the next box, and settles the row when it leaves it.
(() => {
  "use strict";
  const ledger = document.getElementById("ledger");
  const boxes = () => [...ledger.querySelectorAll("input[type=text]")];
  const go = (box) => {
    box.focus();
    box.select();
  };
  ledger.addEventListener("keydown", (event) => {
    if (event.isComposing || !event.target.matches("input[type=text]")) return;
    const all = boxes();
    const at = all.indexOf(event.target);
    const next = all[event.key === "ArrowUp" ? at - 1 : at + 1];
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      if (next) go(next);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (next) go(next);
      if (!next || next.form !== event.target.form) event.target.form.requestSubmit();
    }
  });
  const first = boxes().find((box) => box.autofocus);
  if (first) go(first);
})();
