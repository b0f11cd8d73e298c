"use strict";
// Without this script a mark is a link to the first thing said about it; with it, all of them open beside the text.
(() => {
  const panel = document.getElementById("panel");
  const tip = document.getElementById("tip");
  const marks = [...document.querySelectorAll("#text a[data-at]")];
  const at = (mark) => mark.dataset.at.split(" ");
  let opener = null;

  const show = (mark) => {
    for (const other of marks) other.classList.toggle("on", other === mark);
  };

  const close = () => {
    panel.hidden = true;
    document.body.classList.remove("open");
    show(null);
    if (opener) opener.focus();
    opener = null;
  };

  const open = (mark) => {
    opener = mark;
    const copies = at(mark).map((id) => {
      const copy = document.getElementById(id).cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    });
    document.getElementById("panel-body").replaceChildren(...copies);
    document.getElementById("panel-title").textContent = mark.title.split("\n")[0];
    panel.hidden = false;
    panel.scrollTop = 0;
    tip.hidden = true;
    document.body.classList.add("open");
    show(mark);
    mark.scrollIntoView({ block: "nearest" });
    panel.focus({ preventScroll: true });
  };

  document.getElementById("text").addEventListener("click", (event) => {
    const mark = event.target.closest("a[data-at]");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(mark);
  });
  panel.querySelector("button").addEventListener("click", close);
  panel.addEventListener("click", (event) => {
    const passage = event.target.closest("a.passage");
    const mark = passage && document.querySelector(passage.hash);
    if (!mark) return;
    event.preventDefault();
    // Closing goes on from the passage that was followed.
    opener = mark;
    show(mark);
    mark.scrollIntoView({ block: "center" });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    tip.hidden = true;
    if (!panel.hidden) close();
  });
  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest("a[data-at]");
    tip.hidden = !mark || !panel.hidden || !mark.matches(":focus-visible");
    if (!tip.hidden) tip.textContent = mark.title;
  });
})();
