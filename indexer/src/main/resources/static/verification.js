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
  // The doubtful words of another page stand on that page as the server shows it.
  const markDoubts = async (page) => {
    const link = desk.querySelector(`[data-look=page][data-page="${page}"]`);
    if (!link || sheet.querySelector(`rect.doubt[data-page="${page}"]`)) return;
    const answer = await fetch(link.href);
    const other = new DOMParser().parseFromString(await answer.text(), "text/html");
    const marks = [...other.querySelectorAll(`.sheet rect.doubt[data-page="${page}"]`)];
    for (const mark of marks) mark.classList.toggle("other", sheet.dataset.page !== page);
    sheet.querySelector("svg").prepend(...marks.map((mark) => document.adoptNode(mark)));
  };
  const open = (page) => {
    if (sheet.dataset.page !== page) {
      sheet.dataset.page = page;
      image.src = `${image.dataset.prefix}${page}.jpg`;
      markDoubts(page);
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

  // Doubtful words of a field, where they stand by now: what was typed before them has moved them.
  const partsAfter = (field, position) => {
    const moved = field.value.length - field.defaultValue.length;
    return (field.dataset.parts || "").split(" ").filter(Boolean)
      .map((name) => ({ name, at: name.split("-").map((place) => Number(place) + (position > 0 ? moved : 0)) }))
      .filter((part) => part.at[0] >= position);
  };
  // What else may stand at the part that is selected, each under its digit.
  let part = null;
  const offer = (field, now) => {
    part = now;
    for (const pick of desk.querySelectorAll("[data-pick]")) {
      pick.hidden = !part || pick.dataset.part !== part.name || pick.closest(".entry") !== field.closest(".entry");
    }
  };
  const selectPart = (field, position) => {
    const [next] = partsAfter(field, position);
    if (next) field.setSelectionRange(...next.at);
    offer(field, next);
    return next !== undefined;
  };
  const offered = (field, digit) => /^[1-9]$/.test(digit) && part
    && field.selectionStart === part.at[0] && field.selectionEnd === part.at[1]
    && field.closest(".entry").querySelectorAll("[data-pick]:not([hidden])")[digit - 1];
  // Puts what was chosen in its place, and goes on to the next doubtful word of the field.
  const pick = (field, choice) => {
    const { at } = part;
    field.focus();
    field.setRangeText(choice.dataset.pick, ...at, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    selectPart(field, Math.max(1, field.selectionEnd));
  };
  const go = (field) => {
    field.focus();
    if (!selectPart(field, 0)) field.select();
  };
  const neighbour = (among, from, step) => {
    const places = among.filter((other) =>
      step > 0 ? fields.indexOf(other) > fields.indexOf(from) : fields.indexOf(other) < fields.indexOf(from));
    return step > 0 ? places[0] : places[places.length - 1];
  };

  desk.addEventListener("focusin", (event) => {
    if (!fields.includes(event.target)) return;
    offer(event.target);
    show(event.target);
  });
  desk.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-pick]");
    if (choice) {
      pick(choice.closest(".entry").querySelector("[data-field]"), choice);
      return;
    }
    const look = event.target.closest("[data-look]");
    if (!look) return;
    event.preventDefault();
    if (look.dataset.look === "page") open(look.dataset.page);
    else if (look.dataset.look === "turn") turn();
    else zoom(look.dataset.look === "in" ? 1 : -1);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    // Nobody signs off by a key that was held down too long.
    if (event.key === "Enter" && event.repeat) {
      event.preventDefault();
      return;
    }
    const at = fields.includes(event.target) ? event.target : null;
    const free = event.altKey || event.target.closest("input, select, textarea") === null
      || (at && "digits" in at.dataset);
    const lookFreely = event.altKey || event.target.closest("input, select, textarea") === null;
    let done = true;
    if (free && (event.key === "+" || event.key === "=")) zoom(1);
    else if (free && (event.key === "-" || event.key === "−")) zoom(-1);
    else if (lookFreely && event.key.toLowerCase() === "r") turn();
    else if (event.altKey && event.key.toLowerCase() === "z") desk.querySelector("[data-undo]")?.click();
    else if (event.altKey && event.key.toLowerCase() === "p") desk.querySelector("[data-pages]")?.click();
    else if (!at || event.altKey) done = false;
    else if (offered(at, event.key)) pick(at, offered(at, event.key));
    else if (event.key === "Enter") at.closest(".entry").querySelector("[name=accept]")?.click();
    else if (at.tagName === "INPUT" && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const next = neighbour(fields, at, event.key === "ArrowDown" ? 1 : -1);
      if (next) go(next);
    } else if (event.key === "Tab") {
      if (!event.shiftKey && selectPart(at, Math.max(1, at.selectionEnd))) {
        event.preventDefault();
        return;
      }
      const next = neighbour(fields.filter((field) => "doubtful" in field.dataset), at, event.shiftKey ? -1 : 1);
      if (next) go(next);
      else if (!event.shiftKey && signOff) signOff.focus();
      else done = false;
    } else done = false;
    if (done) event.preventDefault();
  });

  // What is typed is kept in the browser until it is saved: a reload, a broken line or an ended session loses none of it.
  // Signing out clears it.
  const key = `hoso-draft/${desk.dataset.draft}`;
  const note = document.getElementById("draft");
  const typed = () => Object.fromEntries(fields
    .filter((field) => field.value !== shown(field))
    .map((field) => [field.dataset.field, field.value]));
  const shown = (field) => field.form.elements[`shown.${field.dataset.field}`].value;
  const keep = (sent) => {
    const values = typed();
    if (Object.keys(values).length > 0) localStorage.setItem(key, JSON.stringify({ values, sent, at: Date.now() }));
    else localStorage.removeItem(key);
  };
  const putBack = () => {
    const draft = JSON.parse(localStorage.getItem(key) || "null");
    if (!draft || !("open" in desk.dataset)) return;
    // It was saved when the document is a version further and still before whoever typed it.
    if (draft.sent !== undefined && Number(desk.dataset.version) > draft.sent && "mine" in desk.dataset) {
      localStorage.removeItem(key);
      return;
    }
    for (const field of fields) {
      if (!(field.dataset.field in draft.values)) continue;
      field.value = draft.values[field.dataset.field];
      delete field.dataset.parts;
    }
    note.hidden = Object.keys(typed()).length === 0;
  };
  const forgetOld = () => {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith("hoso-draft/")) continue;
      if (Date.now() - JSON.parse(localStorage.getItem(name)).at > 24 * 3600 * 1000) localStorage.removeItem(name);
    }
  };
  forgetOld();
  if ("refused" in desk.dataset || desk.querySelector("[aria-invalid]")) keep();
  else putBack();
  desk.addEventListener("input", (event) => {
    keep();
    offer(event.target);
  });
  desk.querySelector(".entries").addEventListener("submit", () => keep(Number(desk.dataset.version)));
  note.querySelector("button").addEventListener("click", () => {
    localStorage.removeItem(key);
    for (const field of fields) field.value = shown(field);
    note.hidden = true;
    (fields.find((field) => field.autofocus) || fields[0]).focus();
  });

  // Hands are on the keys before the image is there.
  const first = fields.find((field) => field.autofocus);
  if (first) go(first);
  else signOff?.focus();
  image.addEventListener("load", centre);
  centre();
})();
