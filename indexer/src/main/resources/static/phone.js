// Pictures taken with a phone become one scan: a PDF with a page each, in order, their bytes as the camera wrote them.
// They are kept in the browser until they are handed over, for phones close a page while the camera is open; each with the
// dossier it was taken for, and it is sent for no other.
(() => {
  "use strict";
  const list = document.getElementById("shots");
  const shoot = document.getElementById("shoot");
  const send = document.getElementById("send");
  const unfit = document.getElementById("unfit");
  if (!list) return;
  const words = document.getElementById("pictures").dataset;
  const dossier = document.getElementById("uploads").dataset.dossier ?? "";
  const elsewhere = document.getElementById("elsewhere");
  const none = send.textContent;
  let busy = false;

  const kept = new Promise((resolve, reject) => {
    const open = indexedDB.open("hoso-pictures", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("pictures", { keyPath: "key", autoIncrement: true });
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const store = async (mode, ask) => {
    const database = await kept;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction("pictures", mode);
      const asked = ask(transaction.objectStore("pictures"));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
    });
  };

  // The header of a JPEG says how large it is and whether it is grey (ITU-T T.81, B.2.2).
  const frame = (bytes) => {
    const view = new DataView(bytes.buffer);
    for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
      const marker = bytes[at + 1];
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
        return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), grey: bytes[at + 9] === 1 };
      }
      at += 2 + view.getUint16(at + 2);
    }
    return null;
  };
  const bytesOf = async (picture) => new Uint8Array(await picture.arrayBuffer());

  // By hand, for a PDF of pictures is five kinds of object and no library of it is packed for Maven (ISO 32000-1, 7.5).
  const pdf = async (pictures) => {
    const parts = [];
    const places = [];
    let length = 0;
    const put = (part) => {
      const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
      parts.push(bytes);
      length += bytes.length;
    };
    const object = (number, dictionary, stream) => {
      places[number] = length;
      put(`${number} 0 obj\n${dictionary}\n`);
      if (stream) {
        put("stream\n");
        put(stream);
        put("\nendstream\n");
      }
      put("endobj\n");
    };
    const pageNumber = (index) => 3 + 3 * index;
    put("%PDF-1.4\n");
    object(1, "<< /Type /Catalog /Pages 2 0 R >>");
    object(2, `<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_, i) => `${pageNumber(i)} 0 R`).join(" ")}] >>`);
    for (const [index, picture] of pictures.entries()) {
      const bytes = await bytesOf(picture);
      const { width, height, grey } = frame(bytes);
      const scale = 842 / Math.max(width, height); // as if the longer side were that of A4
      const [across, down] = [width, height].map((side) => (side * scale).toFixed(2));
      const number = pageNumber(index);
      const drawn = new TextEncoder().encode(`${across} 0 0 ${down} 0 0 cm /Picture Do`);
      object(number, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${number + 1} 0 R `
        + `/Resources << /XObject << /Picture ${number + 2} 0 R >> >> >>`);
      object(number + 1, `<< /Length ${drawn.length} >>`, drawn);
      object(number + 2, `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 `
        + `/ColorSpace /Device${grey ? "Gray" : "RGB"} /Filter /DCTDecode /Length ${bytes.length} >>`, bytes);
    }
    const table = length;
    put(`xref\n0 ${places.length}\n0000000000 65535 f \n`);
    places.slice(1).forEach((place) => put(`${String(place).padStart(10, "0")} 00000 n \n`));
    put(`trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
    return new Blob(parts, { type: "application/pdf" });
  };

  const item = async (key, picture, index) => {
    const shown = document.createElement("li");
    const small = document.createElement("canvas");
    const name = document.createElement("strong");
    const remove = document.createElement("button");
    name.className = "small";
    name.textContent = words.page.replace("{0}", index + 1);
    remove.className = "quiet";
    remove.type = "button";
    remove.textContent = words.remove;
    remove.setAttribute("aria-label", `${words.remove}: ${name.textContent}`);
    remove.addEventListener("click", async () => {
      await store("readwrite", (all) => all.delete(key));
      await show();
      shoot.focus();
    });
    const bitmap = await createImageBitmap(picture, { resizeHeight: 180 });
    small.width = bitmap.width;
    small.height = bitmap.height;
    small.getContext("2d").drawImage(bitmap, 0, 0);
    shown.append(small, name, remove);
    return shown;
  };
  // What was taken and not yet sent, in order: {key, picture, dossier}.
  const taken = () => store("readonly", (all) => all.getAll());
  const other = (code) => {
    const link = document.createElement("a");
    link.href = code ? `/phone?dossier=${encodeURIComponent(code)}` : "/phone";
    link.textContent = code || words.nodossier;
    return link;
  };
  const show = async () => {
    const all = await taken();
    const shots = all.filter((shot) => shot.dossier === dossier);
    const items = [];
    for (const [index, shot] of shots.entries()) items.push(await item(shot.key, shot.picture, index));
    list.replaceChildren(...items);
    send.disabled = busy || shots.length === 0;
    send.className = shots.length === 0 ? "quiet" : "";
    send.textContent = shots.length === 0 ? none : words.send.replace("{0}", shots.length);
    const others = [...new Set(all.map((shot) => shot.dossier))].filter((code) => code !== dossier);
    elsewhere.hidden = others.length === 0;
    elsewhere.lastElementChild.replaceChildren(...others.flatMap((code) => [" ", other(code)]));
  };

  shoot.addEventListener("change", async () => {
    const [picture] = shoot.files;
    shoot.value = "";
    if (!picture) return;
    const fits = frame(await bytesOf(picture)) !== null;
    unfit.hidden = fits;
    unfit.textContent = fits ? "" : words.unfit;
    if (fits) await store("readwrite", (all) => all.add({ picture, dossier }));
    await show();
  });
  send.addEventListener("click", async () => {
    busy = send.disabled = true;
    try {
      const shots = (await taken()).filter((shot) => shot.dossier === dossier);
      const now = new Date().toLocaleString("sv").replace(/[ :]/g, "-");
      const bytes = await pdf(shots.map((shot) => shot.picture));
      const scan = new File([bytes], `anh-chup-${now}.pdf`, { type: "application/pdf" });
      await new Promise((done) => document.dispatchEvent(new CustomEvent("hoso-scan", { detail: { scan, done } })));
      // One that was taken in the meantime stays.
      for (const { key } of shots) await store("readwrite", (all) => all.delete(key));
    } finally {
      busy = false;
      await show();
    }
  });
  show();
})();
