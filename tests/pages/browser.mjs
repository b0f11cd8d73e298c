// What the checks of pages in a browser share: the browser, the validator of HTML, axe, and the list of mistakes.
// TOOLS is the folder of the tools; the browser is the program that BROWSER names.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const require = createRequire(join(process.env.TOOLS, "package.json"));
const { chromium } = require("playwright-core");
const { HtmlValidate } = require("html-validate");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

// The folder of pages, and the one that screenshots go to.
export const folder = resolve(process.argv[2]);
export const shots = process.argv[3] && resolve(process.argv[3]);

const mistakes = [];
let checks = 0;

export const hold = (what, condition, seen = "") => {
  checks += 1;
  if (!condition) mistakes.push(`${what}${seen === "" ? "" : `: ${seen}`}`);
};

export const text = (name) => readFileSync(join(folder, name), "utf8");

export const valid = async (pages, rules = {}) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "long-title": "off", "no-inline-style": "off", "require-sri": "off", "no-trailing-whitespace": "off", ...rules },
  });
  for (const name of pages) {
    const report = await validator.validateString(text(name));
    const errors = report.results.flatMap((result) => result.messages);
    hold(`${name} is valid HTML`, errors.length === 0, errors.slice(0, 3).map((error) => `${error.line}: ${error.message}`).join(" | "));
  }
};

export const fits = async (page, name) => {
  const [wide, room] = await page.evaluate(() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]);
  hold(`${name} does not scroll sideways`, wide <= room, `${wide} > ${room}`);
};

export const accessible = async (page, name) => {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run({ preload: false }));
  hold(`${name}: axe found something to look at`, passes.some((rule) => rule.id === "color-contrast"));
  for (const rule of violations) {
    hold(`${name}: ${rule.id}`, false, rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | "));
  }
};

export const shot = async (page, name) => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`.replaceAll(/[ /]/g, "-")) });
};

// Nothing of a page may fail, complain or ask for something outside the folder.
export const watch = (page, name) => {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) hold(`${name}: the console is silent`, false, message.text());
  });
  page.on("pageerror", (error) => hold(`${name}: no script fails`, false, error.message));
  page.on("request", (request) => hold(`${name} asks for nothing`, request.url().startsWith("file:"), request.url()));
};

export const launch = () => {
  if (shots) mkdirSync(shots, { recursive: true });
  return chromium.launch({ executablePath: process.env.BROWSER, args: ["--no-sandbox"] });
};

export const finish = (pages, more = "") => {
  for (const mistake of mistakes) console.error(mistake);
  console.log(`${pages.length} pages, ${checks} checks, ${mistakes.length} mistakes${more}`);
  process.exit(mistakes.length === 0 ? 0 : 1);
};
