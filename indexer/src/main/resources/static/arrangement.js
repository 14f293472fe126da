// The keys with which pages are arranged, while one is chosen. Without this file each step works by its button.
(() => {
  "use strict";
  document.addEventListener("keydown", (event) => {
    const page = event.target.closest("#arrange input[type=radio]");
    if (!page || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const { form } = page;
    if (event.key === "Enter") {
      event.preventDefault(); // nobody cuts by the key that opens
      page.closest("fieldset").querySelector("[data-open]").click();
      return;
    }
    const to = /^[1-9]$/.test(event.key) && form.elements.to?.options[event.key - 1];
    if (to) to.selected = true;
    const press = to ? "move" : event.key.toLowerCase();
    const button = form.querySelector(`[data-press="${CSS.escape(press)}"]`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
})();
