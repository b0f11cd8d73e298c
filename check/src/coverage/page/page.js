"use strict";
// Without this script a mark is a link to the first thing said about it; with it, all of them open beside the
// text, and the text is one stop of the keyboard, within which the arrow keys move from mark to mark.
(() => {
  const text = document.getElementById("text");
  const panel = document.getElementById("panel");
  const tip = document.getElementById("tip");
  const marks = [...text.querySelectorAll("a[data-at]")];
  const lines = [...text.querySelectorAll("p")].map((line) => marks.filter((mark) => mark.parentNode === line));
  const of = new Map();
  for (const mark of marks) {
    for (const id of mark.dataset.at.split(" ")) of.set(id, [...(of.get(id) || []), mark]);
  }
  let current = marks[0];
  let opener = null;

  const select = (mark) => {
    if (current) current.tabIndex = -1;
    current = mark;
    if (current) current.tabIndex = 0;
  };
  for (const mark of marks) mark.tabIndex = -1;
  select(current);

  const light = (name, chosen) => {
    for (const mark of marks) mark.classList.toggle(name, chosen.includes(mark));
  };

  const close = () => {
    panel.hidden = true;
    document.body.classList.remove("open");
    light("on", []);
    light("of", []);
    if (opener) opener.focus();
    opener = null;
  };

  const open = (mark) => {
    opener = mark;
    select(mark);
    const copies = mark.dataset.at.split(" ").map((id) => {
      const copy = document.getElementById(id).cloneNode(true);
      copy.dataset.of = copy.id;
      copy.removeAttribute("id");
      return copy;
    });
    document.getElementById("panel-body").replaceChildren(...copies);
    document.getElementById("panel-title").textContent = mark.title.split("\n")[0];
    panel.hidden = false;
    panel.scrollTop = 0;
    tip.hidden = true;
    document.body.classList.add("open");
    light("on", [mark]);
    light("of", copies.length === 1 ? of.get(copies[0].dataset.of) : []);
    mark.scrollIntoView({ block: "nearest" });
    panel.focus({ preventScroll: true });
  };

  text.addEventListener("click", (event) => {
    const mark = event.target.closest("a[data-at]");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(mark);
  });

  text.addEventListener("keydown", (event) => {
    const mark = event.target.closest("a[data-at]");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRightToLeft = getComputedStyle(mark.parentNode).direction === "rtl";
    const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
    const back = isRightToLeft ? "ArrowRight" : "ArrowLeft";
    const at = marks.indexOf(mark);
    const filled = lines.filter((line) => line.length > 0);
    const line = filled.findIndex((line) => line.includes(mark));
    const next = {
      [forward]: marks[at + 1],
      [back]: marks[at - 1],
      ArrowDown: (filled[line + 1] || [])[0],
      ArrowUp: (filled[line - 1] || [])[0],
      Home: marks[0],
      End: marks[marks.length - 1],
      " ": mark,
    }[event.key];
    if (!next) return;
    event.preventDefault();
    if (event.key === " ") open(mark);
    else next.focus();
  });

  panel.querySelector("button").addEventListener("click", close);
  panel.addEventListener("click", (event) => {
    const passage = event.target.closest("a.passage");
    const mark = passage && document.querySelector(passage.hash);
    if (!mark) return;
    event.preventDefault();
    // Closing goes on from the passage that was followed.
    if (marks.includes(mark)) {
      opener = mark;
      select(mark);
    }
    light("on", [mark]);
    mark.scrollIntoView({ block: "center" });
  });
  // A card shows how far its ranges go.
  for (const name of ["pointerover", "focusin"]) {
    panel.addEventListener(name, (event) => {
      const card = event.target.closest("article");
      if (card) light("of", of.get(card.dataset.of) || []);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    tip.hidden = true;
    if (!panel.hidden) close();
  });
  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest("a[data-at]");
    if (mark) select(mark);
    tip.hidden = !mark || !panel.hidden || !mark.matches(":focus-visible");
    if (!tip.hidden) tip.textContent = mark.title;
  });
})();
