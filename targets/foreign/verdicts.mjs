// Writes what the generated validator finds in each case: the codes of its errors.
//
//     node verdicts.mjs PACKAGE CASES OUT

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , module, cases, out] = process.argv;
const { validate } = await import(pathToFileURL(module));
const verdicts = JSON.parse(readFileSync(cases, "utf8")).map(({ document }) =>
  validate(document).filter(({ severity }) => severity === "error").map(({ code }) => code));
writeFileSync(out, JSON.stringify(verdicts));
