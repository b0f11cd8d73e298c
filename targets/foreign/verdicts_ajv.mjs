// Writes what ajv refuses of each case.
//
//     node verdicts_ajv.mjs AJV SCHEMA CASES OUT: AJV is the folder that ajv was installed in.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , folder, schema, cases, out] = process.argv;
const require = createRequire(`${folder}/`);
const Ajv = require("ajv/dist/2020.js");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(read(schema));
const verdicts = read(cases).map(({ document }) => (validate(document) ? [] : ["invalid"]));
writeFileSync(out, JSON.stringify(verdicts));
