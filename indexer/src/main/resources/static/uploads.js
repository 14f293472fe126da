// Sends scans in parts straight to the S3 server. What is on its way is kept in the browser with its file, so that sending
// goes on by itself when the network is back, and when the page is opened again.
(() => {
  "use strict";
  // Parts of the page come and go, so each is looked for when it is needed.
  const zone = () => document.getElementById("uploads");
  const words = () => zone()?.dataset ?? {};
  const kinds = /\.(pdf|tiff?|jpe?g|png)$/i;

  // What is on its way: {id, file, dossier, pass, upload}; upload is the server's name for it once it was begun.
  const kept = new Promise((resolve, reject) => {
    const open = indexedDB.open("hoso-uploads", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("sendings", { keyPath: "id" });
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const store = async (mode, ask) => {
    const database = await kept;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction("sendings", mode);
      const asked = ask(transaction.objectStore("sendings"));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
    });
  };

  class Answered extends Error {
    constructor(status) {
      super(`answered ${status}`);
      this.status = status;
    }
  }
  const ask = async (path, body) => {
    const mark = document.querySelector("input[name=_csrf]");
    const answer = await fetch(`/api/uploads${path}`, body === undefined ? {} : {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": mark ? mark.value : "" },
      body: JSON.stringify(body)
    });
    if (!answer.ok) throw new Answered(answer.status);
    return answer.json();
  };
  const put = (address, bytes, told) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.timeout = 120000;
    request.upload.onprogress = (event) => told(event.loaded);
    request.onload = () => request.status < 300 ? resolve() : reject(new TypeError(`the store answered ${request.status}`));
    request.onerror = request.ontimeout = () => reject(new TypeError("no connection"));
    request.send(bytes);
  });
  // Until the network is back, and no longer than that many seconds.
  const pause = (seconds) => new Promise((resolve) => {
    window.addEventListener("online", resolve, { once: true });
    setTimeout(resolve, seconds * 1000);
  });

  const row = (sending) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const state = document.createElement("span");
    const bar = document.createElement("progress");
    name.textContent = sending.file.name;
    bar.max = sending.file.size;
    bar.value = 0;
    bar.setAttribute("aria-label", sending.file.name);
    state.className = "small soft";
    state.textContent = words().waiting;
    item.append(name, bar, state);
    document.getElementById("sendings")?.append(item);
    return {
      sent: (bytes) => { bar.value = bytes; },
      say: (text, mood) => {
        item.dataset.mood = mood;
        if (state.textContent !== text) state.textContent = text;
      },
      done: () => {
        bar.remove();
        const follow = document.createElement("a");
        follow.href = "/progress";
        follow.textContent = words().follow;
        item.append(follow);
      }
    };
  };

  const begin = async (sending) => {
    const upload = await ask("", { fileName: sending.file.name, bytes: sending.file.size, dossier: sending.dossier, pass: sending.pass });
    sending.upload = upload.id;
    await store("readwrite", (all) => all.put(sending));
    return upload;
  };
  const send = async (sending, shown) => {
    const upload = sending.upload ? await ask(`/${sending.upload}`) : await begin(sending);
    const there = new Set(upload.there);
    const parts = Math.max(1, Math.ceil(upload.bytes / upload.partBytes));
    const size = (part) => Math.min(upload.partBytes, upload.bytes - (part - 1) * upload.partBytes);
    let sent = [...there].reduce((sum, part) => sum + size(part), 0);
    if (upload.complete) return;
    shown.sent(sent);
    shown.say(words().sending, "going");
    for (let part = 1; part <= parts; part++) {
      if (there.has(part)) continue;
      const { address } = await ask(`/${upload.id}/parts/${part}`, {});
      const from = (part - 1) * upload.partBytes;
      await put(address, sending.file.slice(from, from + size(part)), (bytes) => shown.sent(sent + bytes));
      sent += size(part);
    }
    await ask(`/${upload.id}/complete`, {});
  };
  const bring = async (sending) => {
    const shown = row(sending);
    for (let wait = 1; ; wait = Math.min(30, wait * 2)) {
      try {
        await send(sending, shown);
        await store("readwrite", (all) => all.delete(sending.id));
        shown.say(words().sent, "good");
        shown.done();
        return;
      } catch (failure) {
        const status = failure instanceof Answered ? failure.status : 0;
        if (status === 401 || status === 403) {
          shown.say(words().signedout, "bad"); // the file stays in the browser until somebody signs in
          return;
        }
        if (sending.upload && (status === 404 || status === 410)) {
          delete sending.upload; // given up by the server: the file is still here, so it is begun anew
        } else if (status === 404 || status === 409 && !sending.upload || status === 422) {
          await store("readwrite", (all) => all.delete(sending.id));
          shown.say(words().refused, "bad");
          return;
        } else {
          shown.say(words().lost, "bad");
        }
        await pause(wait);
      }
    }
  };

  let line = Promise.resolve(); // one file after the other: the parts of one fill the wire
  const mine = new Set();
  const enqueue = (sending) => {
    mine.add(sending.id);
    line = line.then(() => bring(sending));
  };
  const take = async (files, pass = null) => {
    for (const file of files) {
      if (!kinds.test(file.name)) continue;
      const sending = { id: crypto.randomUUID(), file, dossier: words().dossier || null, pass };
      await store("readwrite", (all) => all.put(sending));
      enqueue(sending);
    }
  };
  const entries = async (entry) => {
    if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
    const reader = entry.createReader();
    const found = [];
    for (let some; (some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length > 0;) {
      for (const one of some) found.push(...await entries(one));
    }
    return found;
  };

  const chosen = async (input) => {
    const files = [...input.files];
    input.value = "";
    await take(files);
  };
  // Two passes of a stack through a one-sided feeder have a name in common, also when the page is reloaded in between.
  const stackOf = (side) => {
    const open = JSON.parse(sessionStorage.getItem("hoso-stack") ?? "null");
    const stack = open && open.side !== side ? open.stack : crypto.randomUUID().replaceAll("-", "");
    if (open && open.side !== side) sessionStorage.removeItem("hoso-stack");
    else sessionStorage.setItem("hoso-stack", JSON.stringify({ side, stack }));
    return stack;
  };
  const chosenPass = async (input) => {
    const files = [...input.files].filter((file) => kinds.test(file.name));
    input.value = "";
    if (files.length === 0) return;
    const stack = stackOf(input.id);
    const inOrder = input.id === "backs" && document.getElementById("backs-in-order").checked;
    await take(files, `${input.dataset.pass}${inOrder ? "-thuan" : ""}-${stack}`);
  };
  document.addEventListener("change", (event) => {
    if (event.target.id === "files") chosen(event.target);
    else if (event.target.dataset.pass) chosenPass(event.target);
  });
  document.addEventListener("hoso-scan", (event) => {
    take([event.detail.scan]).then(event.detail.done);
  });
  const early = document.getElementById("files");
  if (early) chosen(early); // while this script was still on its way
  for (const name of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(name, (event) => {
      if (!zone()) return;
      event.preventDefault();
      zone().classList.toggle("over", name === "dragover");
    });
  }
  document.addEventListener("drop", async (event) => {
    if (!zone()) return;
    const dropped = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    for (const entry of dropped) await take(await entries(entry));
  });
  // What was left on its way is taken up by one tab alone, and by the next one when that is closed.
  navigator.locks.request("hoso-uploads", async () => {
    const waiting = await store("readonly", (all) => all.getAll());
    waiting.filter((sending) => !mine.has(sending.id)).forEach(enqueue);
    await new Promise(() => {});
  });
})();
