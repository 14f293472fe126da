// The keys of a group: a digit chooses a spelling, arrows go from paper to paper. Space and Enter are the browser's own.
(() => {
  "use strict";
  const group = document.getElementById("group");
  const papers = [...group.querySelectorAll("input[name=of]:enabled")];
  const spellings = [...group.querySelectorAll("input[name=value]")];
  const written = group.elements.written;
  const steps = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
  group.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.target === written) return;
    const at = papers.indexOf(event.target);
    const spelling = /^[1-9]$/.test(event.key) ? spellings[event.key - 1] : undefined;
    if (spelling) spelling.click();
    else if (at >= 0 && event.key in steps) papers[at + steps[event.key]]?.focus();
    else return;
    event.preventDefault();
  });
  // What is typed and what is chosen never stand there together.
  written.addEventListener("input", () => spellings.forEach((spelling) => { spelling.checked = false; }));
  group.addEventListener("change", (event) => {
    if (spellings.includes(event.target)) written.value = "";
  });
  (papers.find((paper) => paper.autofocus) || papers[0])?.focus();
})();
