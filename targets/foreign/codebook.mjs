// Opens a codebook in a browser: node codebook.mjs FOLDER [SCREENSHOTS]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { accessible, finish, fits, folder, hold, launch, shot, text, valid, watch } from "../../tests/pages/browser.mjs";

const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
await valid(pages, { "prefer-native-element": "off" });

// One page of each kind, those with a picture among them, and the longest.
const first = (section, has = "") => pages.find((name) => name.startsWith(section) && !name.endsWith("index.html") && text(name).includes(has));
const longest = pages.toSorted((a, b) => text(b).length - text(a).length)[0];
const chosen = new Set(
  [
    "index.html", longest, first("vocabularies/", "The order of"), first("vocabularies/", "The stages of"), first("records/", "The stages of"),
    first("records/"), first("unions/"), first("scalars/"), first("rules/"), first("conflicts/"), "vocabularies/index.html", "rules/index.html",
  ].filter((name) => name && pages.includes(name)),
);

// The entries of the search: a term with labels in several languages.
globalThis.window = {};
new Function(text("search.js"))();
const entries = globalThis.window.codebook;
const term = entries.find(([, , name, words]) => words.length > 0 && name !== words[0][1]);

const address = (name) => pathToFileURL(join(folder, name)).href;

const byKeyboard = async (page, name) => {
  await page.keyboard.press("Tab");
  hold(`${name}: the first stop skips to the content`, await page.evaluate(() => document.activeElement.className === "skip"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/#_main$/);
  hold(`${name}: and moves there`, await page.evaluate(() => document.activeElement.id === "_main"));

  const [place, , label, words] = term;
  for (const [language, word] of [["", label], ...words]) {
    await page.keyboard.press("/");
    await page.locator("#_query").fill("");
    await page.keyboard.type(word.toUpperCase());
    const found = page.locator("#_found [role=option]");
    await found.first().waitFor();
    const places = await found.evaluateAll((rows) => rows.map((row) => row.dataset.page));
    hold(`${name}: a label is found (${language || "first"})`, places.includes(place), places.slice(0, 3));
    if (language === "") {
      await accessible(page, `${name} with the search`);
      await shot(page, `${name} search`);
      if (places.length > 1) {
        await page.keyboard.press("ArrowDown");
        hold(`${name}: an arrow key chooses`, (await page.locator("#_query").getAttribute("aria-activedescendant")) === "_found-1");
      }
    }
    await page.keyboard.press("Escape");
    hold(`${name}: Escape closes the search`, !(await page.locator("dialog").isVisible()));
  }
  await page.keyboard.press("Control+k");
  await page.keyboard.type(label);
  const at = await page.locator("#_found [role=option]").evaluateAll((rows, place) => rows.findIndex((row) => row.dataset.page === place), place);
  for (let step = 0; step < at; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(address(place.split("#")[0]) + "#" + place.split("#")[1]);
  hold(`${name}: Enter opens the term`, await page.locator("article:target").isVisible());
};

const browser = await launch();
let paint = 0;
try {
  for (const [device, viewport] of [["desktop", { width: 1440, height: 900 }], ["phone", { width: 360, height: 740 }]]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const file of chosen) {
        const name = `${file} ${device} ${colorScheme}`;
        const page = await browser.newPage({ viewport, colorScheme });
        watch(page, name);
        await page.goto(address(file));
        paint = Math.max(paint, await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
        await shot(page, name);
        await fits(page, name);
        await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
        await fits(page, `${name} with all details`);
        await accessible(page, name);
        if (device === "phone") {
          hold(`${name}: the menu is closed`, !(await page.locator("#_nav").isVisible()));
          await page.locator(".menu").click();
          hold(`${name}: the menu opens`, await page.locator("#_nav").isVisible());
          await accessible(page, `${name} with the menu`);
          await page.locator(".menu").click();
        } else {
          hold(`${name}: the navigation is there`, await page.locator("#_nav").isVisible());
          if (file === "index.html") await byKeyboard(page, name);
        }
        await page.close();
      }
    }
  }
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(address("index.html"));
  hold("without a script, the navigation is there", await page.locator("#_nav").isVisible());
  hold("without a script, no button does nothing", (await page.locator("button:visible").count()) === 0);
  await page.locator(".cards a").first().click();
  hold("without a script, a card leads to its page", (await page.locator("h1").count()) === 1 && page.url() !== address("index.html"));
} finally {
  await browser.close();
}
finish(pages, `; the slowest first paint took ${Math.round(paint)} ms`);
