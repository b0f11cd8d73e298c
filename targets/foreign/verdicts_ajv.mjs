// Writes what ajv refuses of each case.
//
//     node verdicts_ajv.mjs AJV SCHEMA CASES OUT: AJV is the folder that ajv was installed in.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , folder, schema, cases, out] = process.argv;
const require = createRequire(`${folder}/`);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const definition = read(schema);
const Ajv = require(definition.$schema.includes("draft-07") ? "ajv" : "ajv/dist/2020.js");
const validate = new Ajv({ strict: false, validateFormats: false }).compile(definition);
const verdicts = read(cases).map(({ document }) => (validate(document) ? [] : ["invalid"]));
writeFileSync(out, JSON.stringify(verdicts));
