// Opens the pages of coverage in a browser: node check.mjs FOLDER [SCREENSHOTS]
// FOLDER has the pages; the browser is the program that BROWSER names.
import { createRequire } from "node:module";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// The tools lie where the script that runs this one has put them.
const require = createRequire(join(process.env.TOOLS, "package.json"));
const { chromium } = require("playwright-core");
const { HtmlValidate } = require("html-validate");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const folder = resolve(process.argv[2]);
const shots = process.argv[3] && resolve(process.argv[3]);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
const mistakes = [];
let checks = 0;

const hold = (what, condition, seen = "") => {
  checks += 1;
  if (!condition) mistakes.push(`${what}${seen === "" ? "" : `: ${seen}`}`);
};

const fits = async (page, name) => {
  const [wide, room] = await page.evaluate(() => [
    document.scrollingElement.scrollWidth,
    document.scrollingElement.clientWidth,
  ]);
  hold(`${name} does not scroll sideways`, wide <= room, `${wide} > ${room}`);
};

const accessible = async (page, name) => {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  hold(`${name}: axe found something to look at`, passes.some((rule) => rule.id === "color-contrast"));
  for (const rule of violations) {
    hold(`${name}: ${rule.id}`, false, rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | "));
  }
};

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
  if (shots) await page.screenshot({ path: join(shots, `${name} open.png`.replaceAll(" ", "-")) });
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

const markup = async (page, name) => {
  const box = page.locator("#markup");
  if ((await box.count()) === 0) return;
  const folded = page.locator("#text .k").first();
  hold(`${name}: markup is folded`, !(await folded.isVisible()));
  await box.check();
  hold(`${name}: markup is shown where it is asked for`, await folded.isVisible());
  await fits(page, `${name} with markup`);
  await accessible(page, `${name} with markup`);
  if (shots) await page.screenshot({ path: join(shots, `${name} markup.png`.replaceAll(" ", "-")) });
  await box.uncheck();
};

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "long-title": "off", "no-inline-style": "off", "require-sri": "off", "no-trailing-whitespace": "off" },
});
for (const name of pages) {
  const report = await validator.validateString(readFileSync(join(folder, name), "utf8"));
  const errors = report.results.flatMap((result) => result.messages);
  hold(`${name} is valid HTML`, errors.length === 0, errors.slice(0, 3).map((error) => `${error.line}: ${error.message}`).join(" | "));
}

if (shots) mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ["--no-sandbox"] });
try {
  for (const [device, viewport] of [
    ["desktop", { width: 1280, height: 900 }],
    ["phone", { width: 360, height: 740 }],
  ]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const file of pages) {
        const name = `${file} ${device} ${colorScheme}`;
        const page = await browser.newPage({ viewport, colorScheme });
        page.on("console", (message) => {
          if (["error", "warning"].includes(message.type())) hold(`${name}: the console is silent`, false, message.text());
        });
        page.on("pageerror", (error) => hold(`${name}: no script fails`, false, error.message));
        page.on("request", (request) => hold(`${name} asks for nothing`, request.url().startsWith("file:"), request.url()));
        await page.goto(pathToFileURL(join(folder, file)).href);
        if (shots) await page.screenshot({ path: join(shots, `${name}.png`.replaceAll(" ", "-")), fullPage: false });
        await fits(page, name);
        await accessible(page, name);
        if (file !== "index.html") {
          await byKeyboard(page, name);
          await cards(page, name);
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
for (const mistake of mistakes) console.error(mistake);
console.log(`${pages.length} pages, ${checks} checks in a browser, ${mistakes.length} mistakes`);
process.exit(mistakes.length === 0 ? 0 : 1);
