// The officer's keys. Without this file every step still works by its button; with it, hands stay on the keyboard.
(() => {
  "use strict";
  const desk = document.getElementById("desk");
  if (!desk) return;
  const frame = desk.querySelector(".frame");
  const sheet = desk.querySelector(".sheet");
  const image = sheet.querySelector("img");
  const fields = [...desk.querySelectorAll(".entry [data-field]")];
  const signOff = document.getElementById("sign-off");

  // Brings the place of the field in focus into the middle of the frame.
  const centre = () => {
    const now = sheet.querySelector("rect.now:not(.other)");
    if (!now) return;
    const place = now.getBoundingClientRect();
    const view = frame.getBoundingClientRect();
    frame.scrollBy(
      place.left + place.width / 2 - view.left - view.width / 2,
      place.top + place.height / 2 - view.top - view.height / 2);
  };
  const zoom = (step) => {
    sheet.dataset.zoom = Math.max(1, Math.min(4, Number(sheet.dataset.zoom) + step));
    centre();
  };
  const turn = () => {
    sheet.dataset.turn = (Number(sheet.dataset.turn) + 90) % 360;
    centre();
  };
  const open = (page) => {
    if (sheet.dataset.page !== page) {
      sheet.dataset.page = page;
      image.src = `${image.dataset.prefix}${page}.jpg`;
    }
    for (const rect of sheet.querySelectorAll("rect")) rect.classList.toggle("other", rect.dataset.page !== page);
    for (const link of desk.querySelectorAll("[data-look=page]")) {
      if (link.dataset.page === page) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const show = (field) => {
    for (const rect of sheet.querySelectorAll("rect")) rect.classList.toggle("now", rect.dataset.field === field.dataset.field);
    if (field.dataset.page) open(field.dataset.page);
    centre();
  };
  const go = (field) => {
    field.focus();
    if (field.select) field.select();
  };
  const neighbour = (among, from, step) => {
    const places = among.filter((other) =>
      step > 0 ? fields.indexOf(other) > fields.indexOf(from) : fields.indexOf(other) < fields.indexOf(from));
    return step > 0 ? places[0] : places[places.length - 1];
  };

  desk.addEventListener("focusin", (event) => {
    if (fields.includes(event.target)) show(event.target);
  });
  desk.addEventListener("click", (event) => {
    const look = event.target.closest("[data-look]");
    if (!look) return;
    event.preventDefault();
    if (look.dataset.look === "page") open(look.dataset.page);
    else if (look.dataset.look === "turn") turn();
    else zoom(look.dataset.look === "in" ? 1 : -1);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const at = fields.includes(event.target) ? event.target : null;
    const free = event.altKey || event.target.closest("input, select, textarea") === null
      || (at && "digits" in at.dataset);
    const lookFreely = event.altKey || event.target.closest("input, select, textarea") === null;
    let done = true;
    if (free && (event.key === "+" || event.key === "=")) zoom(1);
    else if (free && (event.key === "-" || event.key === "−")) zoom(-1);
    else if (lookFreely && event.key.toLowerCase() === "r") turn();
    else if (event.altKey && event.key.toLowerCase() === "z") desk.querySelector("[data-undo]")?.click();
    else if (!at || event.altKey) done = false;
    else if (event.key === "Enter") at.closest(".entry").querySelector("[name=accept]")?.click();
    else if (at.tagName === "INPUT" && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const next = neighbour(fields, at, event.key === "ArrowDown" ? 1 : -1);
      if (next) go(next);
    } else if (event.key === "Tab") {
      const next = neighbour(fields.filter((field) => "doubtful" in field.dataset), at, event.shiftKey ? -1 : 1);
      if (next) go(next);
      else if (!event.shiftKey && signOff) signOff.focus();
      else done = false;
    } else done = false;
    if (done) event.preventDefault();
  });

  const first = fields.find((field) => field.autofocus);
  const settle = () => {
    if (!first) return;
    go(first);
    show(first);
  };
  if (image.complete) settle();
  else image.addEventListener("load", settle, { once: true });
})();
