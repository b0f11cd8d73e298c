// Holds ajv to the verdicts that `example-non-rust-consumer --write DIR` wrote.
//
//     node validate.mjs DIR

import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

// The schema has annotations for editors, which strict mode takes for slips of the pen.
const ajv = new Ajv({ strict: false, validateFormats: false });
const validate = ajv.compile(read("schema.json"));

const cases = read("cases.json");
const others = cases.filter(({ document, valid }) => validate(document) !== valid);
for (const { name, valid } of others) {
  console.error(`ajv ${valid ? "refuses" : "accepts"}: ${name}`);
}
console.log(`ajv: ${cases.length} documents, ${others.length} other verdicts`);
process.exit(cases.length > 0 && others.length === 0 ? 0 : 1);
