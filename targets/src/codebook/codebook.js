// The menu on small screens, and the search. Everything else works without a script.
(() => {
  "use strict";
  const root = document.currentScript.dataset.root;
  document.documentElement.classList.add("js");

  const menu = document.querySelector(".menu");
  const nav = document.getElementById("_nav");
  menu.hidden = false;
  menu.addEventListener("click", () => {
    menu.setAttribute("aria-expanded", String(nav.classList.toggle("open")));
  });
  nav.querySelector("li li [aria-current]")?.scrollIntoView({ block: "nearest" });

  // Words without case, width and accents, so that a search is forgiving.
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  let entries;
  const load = () => {
    if (window.codebook) return Promise.resolve();
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = `${root}search.js`;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  };
  const prepare = () => {
    entries ??= window.codebook.map(([page, kind, name, words, about]) => {
      const keys = [["", name], ["", kind], ...words].map(([tag, word]) => [tag, word, folded(word)]);
      return { page, kind, name, about, keys, all: [...keys.map(([, , key]) => key), folded(about)].join("\n") };
    });
  };

  // How well an entry fits: the lower the better, and undefined if it does not.
  const rank = (entry, query, words) => {
    let best;
    for (const [tag, word, key] of entry.keys) {
      const at = key.indexOf(query);
      if (at < 0) continue;
      const starts = at === 0 || /[\s\-_.·(（]/u.test(key[at - 1]);
      const score = key === query ? 0 : at === 0 ? 1 : starts ? 2 : 3;
      if (!best || score < best.score) best = { score, tag, word };
    }
    if (best) return best;
    return words.every((word) => entry.all.includes(word)) ? { score: 4, tag: "", word: "" } : undefined;
  };
  const search = (text) => {
    const query = folded(text.trim());
    if (!query) return [];
    const words = query.split(/\s+/);
    const found = [];
    for (const entry of entries) {
      const fit = rank(entry, query, words);
      if (fit) found.push({ entry, fit });
    }
    found.sort((a, b) => a.fit.score - b.fit.score || a.fit.word.length - b.fit.word.length || a.entry.name.length - b.entry.name.length);
    return found.slice(0, 40);
  };

  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "Search the codebook");
  dialog.innerHTML = `<label for="_query">Search by any label, in any language</label>
<input id="_query" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-expanded="false"
 aria-controls="_found" aria-autocomplete="list" placeholder="Search by any label, in any language">
<ul id="_found" class="found" role="listbox" aria-label="Found" hidden></ul>
<p class="hint" role="status"></p>`;
  document.body.append(dialog);
  const [input, list, hint] = ["input", "ul", "p"].map((tag) => dialog.querySelector(tag));
  const HINT = "Arrow keys choose, Enter opens, Escape closes.";

  const node = (tag, text, lang) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (lang) made.lang = lang;
    return made;
  };
  const row = ({ entry, fit }, index) => {
    const item = document.createElement("li");
    item.id = `_found-${index}`;
    item.setAttribute("role", "option");
    item.dataset.page = entry.page;
    item.append(node("b", entry.name));
    if (fit.word && fit.word !== entry.name && fit.word !== entry.kind) item.append(" ", node("span", fit.word, fit.tag));
    item.append(node("small", entry.kind), node("p", entry.about));
    return item;
  };
  const choose = (item) => {
    for (const other of list.children) other.setAttribute("aria-selected", String(other === item));
    if (item) input.setAttribute("aria-activedescendant", item.id);
    else input.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  };
  const chosen = () => list.querySelector("[aria-selected=true]");
  const show = () => {
    const found = entries ? search(input.value) : [];
    list.replaceChildren(...found.map(row));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    choose(list.firstElementChild);
    hint.textContent = !input.value.trim() ? HINT : found.length ? `${found.length === 40 ? "The first 40" : found.length} found. ${HINT}` : "Nothing found.";
  };
  const follow = (item) => {
    if (!item) return;
    dialog.close();
    location.href = root + item.dataset.page;
  };

  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    hint.textContent = HINT;
    load().then(() => { prepare(); show(); }, () => { hint.textContent = "The file search.js cannot be read."; });
  };
  for (const button of document.querySelectorAll(".find")) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(input|textarea|select)$/i.test(event.target.tagName);
    const asks = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asks) return;
    event.preventDefault();
    open();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    const at = chosen();
    const moves = {
      ArrowDown: () => choose(at?.nextElementSibling ?? list.firstElementChild),
      ArrowUp: () => choose(at?.previousElementSibling ?? list.lastElementChild),
      Enter: () => follow(at),
      Escape: () => dialog.close(),
    };
    if (!moves[event.key]) return;
    event.preventDefault();
    moves[event.key]();
  });
  list.addEventListener("click", (event) => follow(event.target.closest("li")));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
})();
