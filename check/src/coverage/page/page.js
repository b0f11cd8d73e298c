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
  const claims = [...document.querySelectorAll("article.claim")].map((card) => card.id).filter((id) => of.has(id));
  let current = marks[0];
  let opener = null;
  // The claim that was stepped to last.
  let reached = -1;

  const select = (mark) => {
    if (current) current.tabIndex = -1;
    current = mark;
    if (current) current.tabIndex = 0;
  };
  for (const mark of marks) mark.tabIndex = -1;
  select(current);
  document.querySelector(".keys").hidden = claims.length === 0;

  const light = (name, chosen) => {
    for (const mark of marks) mark.classList.toggle(name, chosen.includes(mark));
  };

  // A card shows how far its ranges go, and where in the text that is which it leans on.
  const show = (card) => {
    light("of", (card && of.get(card.dataset.of)) || []);
    const leans = (card && card.dataset.leans) || "";
    light("lean", leans.split(" ").flatMap((id) => of.get(id) || []));
  };

  const close = () => {
    panel.hidden = true;
    document.body.classList.remove("open");
    light("on", []);
    show(null);
    if (opener) opener.focus();
    opener = null;
  };

  const copied = (id) => {
    const copy = document.getElementById(id).cloneNode(true);
    copy.dataset.of = copy.id;
    copy.removeAttribute("id");
    return copy;
  };

  // Opens the cards of a mark, or some of them.
  const open = (mark, ids, title) => {
    opener = mark;
    select(mark);
    const copies = ids.map(copied);
    document.getElementById("panel-body").replaceChildren(...copies);
    document.getElementById("panel-title").textContent = title;
    panel.hidden = false;
    panel.scrollTop = 0;
    tip.hidden = true;
    document.body.classList.add("open");
    light("on", [mark]);
    show(copies.length === 1 ? copies[0] : null);
    mark.scrollIntoView({ block: "nearest" });
    panel.focus({ preventScroll: true });
  };

  const openAll = (mark) => {
    const ids = mark.dataset.at.split(" ");
    const first = claims.indexOf(ids[0]);
    if (first >= 0) reached = first;
    open(mark, ids, mark.title.split("\n")[0]);
  };

  // Goes to the next claim or to the one before, in the order of the document.
  const step = (by) => {
    const next = reached < 0 && by < 0 ? claims.length - 1 : reached + by;
    if (!claims[next]) return;
    reached = next;
    open(of.get(claims[next])[0], [claims[next]], `Claim ${next + 1} of ${claims.length}`);
  };

  text.addEventListener("click", (event) => {
    const mark = event.target.closest("a[data-at]");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openAll(mark);
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
    if (event.key === " ") openAll(mark);
    else next.focus();
  });

  for (const button of panel.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => step(Number(button.dataset.step)));
  }
  panel.querySelector("[data-close]").addEventListener("click", close);
  // What a claim leans on opens below it.
  panel.addEventListener("click", (event) => {
    const link = event.target.closest("a.leant");
    if (!link) return;
    event.preventDefault();
    const id = link.hash.slice(1);
    let card = panel.querySelector(`article[data-of="${id}"]`);
    if (!card) {
      card = copied(id);
      link.closest("article").after(card);
    }
    card.tabIndex = -1;
    card.focus();
  });
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
  for (const name of ["pointerover", "focusin"]) {
    panel.addEventListener(name, (event) => {
      const card = event.target.closest("article");
      if (card) show(card);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { j: 1, k: -1 }[event.key];
    if (by) step(by);
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
