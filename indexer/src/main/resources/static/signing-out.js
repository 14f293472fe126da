// Whoever signs out takes what the browser keeps along. Files that are still on their way, and pictures that were taken and
// not sent, are asked about first.
(() => {
  "use strict";
  const kept = (database, store) => new Promise((resolve) => {
    const open = indexedDB.open(database, 1);
    open.onupgradeneeded = () => open.transaction.abort(); // nothing was ever kept there by this browser
    open.onerror = () => resolve(0);
    open.onsuccess = () => {
      const counted = open.result.transaction(store).objectStore(store).count();
      counted.onsuccess = () => resolve(counted.result);
      counted.onerror = () => resolve(0);
    };
  });
  const form = document.querySelector("form.me");
  const question = document.getElementById("unsent");
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const files = await kept("hoso-uploads", "sendings") + await kept("hoso-pictures", "pictures");
    if (files === 0) {
      form.submit();
      return;
    }
    document.getElementById("unsent-files").textContent = files.toLocaleString(document.documentElement.lang);
    if (!question.open) question.showModal();
  });
  question?.addEventListener("close", () => {
    if (question.returnValue === "out") form.submit();
  });
})();
