// Opens the pages of coverage in a browser: node check.mjs FOLDER [SCREENSHOTS]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { accessible, finish, fits, folder, hold, launch, shot, valid, watch } from "./browser.mjs";

const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
await valid(pages);

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);

const byKeyboard = async (page, name) => {
  const first = await page.evaluate(() => document.querySelector("#text a[data-at]")?.id);
  hold(`${name} has marks`, first);
  if (!first) return;
  let stops = 0;
  for (let at = ""; stops < 60 && at !== first; stops += 1) {
    await page.keyboard.press("Tab");
    at = await focused(page);
  }
  hold(`${name}: the first mark is reached by Tab`, (await focused(page)) === first, `after ${stops} stops`);
  await page.keyboard.press("ArrowRight");
  const second = await focused(page);
  hold(`${name}: an arrow key moves to the next mark`, second !== first && /^p\d+$/.test(second), second);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  hold(`${name}: Home moves to the first mark`, (await focused(page)) === first);
  await page.keyboard.press("ArrowRight");

  await page.keyboard.press("Enter");
  const panel = page.locator("#panel");
  hold(`${name}: Enter opens the claims`, await panel.isVisible());
  const listed = (await page.locator(`#${second}`).getAttribute("data-at")).split(" ").length;
  hold(`${name}: all claims on the mark are in the panel`, (await panel.locator("article").count()) === listed);
  hold(`${name}: the ranges of a claim are shown`, listed > 1 || (await page.locator("#text .of").count()) > 0);
  await fits(page, `${name} with claims open`);
  await accessible(page, `${name} with claims open`);
  await shot(page, `${name} open`);
  await page.keyboard.press("Tab");
  hold(`${name}: the panel is entered by Tab`, await page.evaluate(() => document.querySelector("#panel").contains(document.activeElement)));
  await page.keyboard.press("Escape");
  hold(`${name}: Escape closes the claims`, !(await panel.isVisible()));
  hold(`${name}: and goes back to the mark`, (await focused(page)) === second, await focused(page));

  // From the text, whatever is left is a few stops.
  await page.keyboard.press("Home");
  for (stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === "BODY") break;
    hold(`${name}: the text is one stop`, await page.evaluate(() => !document.querySelector("#text").contains(document.activeElement)));
  }
  hold(`${name}: few stops follow the text`, stops < 12, stops);
};

const cards = async (page, name) => {
  const twice = await page.evaluate(() =>
    [...document.querySelectorAll("#entries article.claim")].filter((card) => {
      const [id, kind] = [card.querySelector("h3").firstChild.textContent.trim(), card.querySelector(".kind")];
      const fields = [...card.querySelectorAll(":scope > dl > dt")].map((field) => field.textContent);
      return !id || !kind || fields.includes("id") || fields.includes("kind");
    }).length,
  );
  hold(`${name}: no card says its id or kind twice`, twice === 0, twice);
};

// How many claims that were stepped to lean on something, over all pages.
let leaning = 0;

const stepping = async (page, name) => {
  const panel = page.locator("#panel");
  const claims = await page.locator("#entries article.claim").count();
  if (claims === 0) return;
  const shown = () => panel.locator("article.claim").evaluateAll((cards) => cards.map((card) => card.dataset.of));
  await page.keyboard.press("j");
  hold(`${name}: j opens the first claim`, (await shown()).join() === "c0", (await shown()).join());
  await page.keyboard.press("k");
  hold(`${name}: nothing is before the first`, (await shown()).join() === "c0");
  for (let at = 0; at < claims; at += 1) {
    const card = panel.locator("article.claim");
    hold(`${name}: claim ${at} shows its ranges`, (await page.locator("#text .of").count()) > 0);
    const leans = await card.getAttribute("data-leans");
    const marked = await page.locator("#text .lean").count();
    hold(`${name}: claim ${at} shows what it leans on, if it does`, leans ? marked > 0 : marked === 0, marked);
    if (leans) {
      leaning += 1;
      if (leaning === 1) {
        const outlines = await page.evaluate(() =>
          ["#text .of", "#text .lean:not(.on)"].map((marks) => getComputedStyle(document.querySelector(marks)).outlineStyle),
        );
        hold(`${name}: what it leans on looks different from the statement`, new Set(outlines).size === 2, outlines);
      }
      const link = card.locator("a.leant").first();
      await link.click();
      const id = (await link.getAttribute("href")).slice(1);
      hold(`${name}: and opens it`, (await panel.locator(`article.context[data-of="${id}"]`).count()) === 1);
      if (leaning === 1) await accessible(page, `${name} with what a claim leans on`);
      if (leaning === 1) await shot(page, `${name} leaning`);
    }
    if (at + 1 < claims) await page.keyboard.press("j");
  }
  hold(`${name}: j ends at the last claim`, (await shown()).join() === `c${claims - 1}`, (await shown()).join());
  await panel.locator("[data-step='-1']").click();
  hold(`${name}: a button steps back`, claims === 1 || (await shown()).join() === `c${claims - 2}`);
  await page.keyboard.press("Escape");
  hold(`${name}: Escape closes the claim`, !(await panel.isVisible()));
};

const strong = async (page, name) => {
  const cards = await page.evaluate(() =>
    [...document.querySelectorAll("#entries article.claim")].map((card) => [
      card.querySelectorAll(":scope > .strength > li").length,
      [...card.querySelectorAll(":scope > dl > dt")].some((field) => ["mode", "polarity"].includes(field.textContent)),
    ]),
  );
  hold(`${name}: strength is before the other fields`, cards.every(([, among]) => !among));
};

const markup = async (page, name) => {
  const box = page.locator("#markup");
  if ((await box.count()) === 0) return;
  const folded = page.locator("#text .k").first();
  hold(`${name}: markup is folded`, !(await folded.isVisible()));
  await box.check();
  hold(`${name}: markup is shown where it is asked for`, await folded.isVisible());
  await fits(page, `${name} with markup`);
  await accessible(page, `${name} with markup`);
  await shot(page, `${name} markup`);
  await box.uncheck();
};

const browser = await launch();
try {
  for (const [device, viewport] of [
    ["desktop", { width: 1280, height: 900 }],
    ["phone", { width: 360, height: 740 }],
  ]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const file of pages) {
        const name = `${file} ${device} ${colorScheme}`;
        const page = await browser.newPage({ viewport, colorScheme });
        watch(page, name);
        await page.goto(pathToFileURL(join(folder, file)).href);
        await shot(page, name);
        await fits(page, name);
        await accessible(page, name);
        if (file !== "index.html") {
          await stepping(page, name);
          await page.reload();
          await byKeyboard(page, name);
          await cards(page, name);
          await strong(page, name);
          await markup(page, name);
          for (const summary of await page.locator("#entries summary").all()) await summary.click();
          await fits(page, `${name} with all cards`);
          await accessible(page, `${name} with all cards`);
        }
        await page.close();
      }
    }
  }
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  await page.locator(".texts a").first().click();
  const mark = page.locator("#text a").first();
  const card = page.locator((await mark.getAttribute("href")) ?? "#none");
  await mark.click();
  hold("without a script, a mark leads to its claim", await card.isVisible());
} finally {
  await browser.close();
}
hold("a claim leans on the context", leaning > 0 || process.env.LEANS === undefined);
finish(pages);
