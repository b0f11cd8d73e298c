// Asks ajv, in its strict mode and for all errors, for its messages about one mistake: there is one, and
// about the mistake. Each required field of a claim is left out in turn, and each term misspelt.
//
//     node causes.mjs AJV SCHEMA CLAIMS: AJV is the folder that ajv was installed in, and the claims are
//     those of `comity export --to json`, of which one of each kind is asked about.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , folder, schemaPath, claimsPath] = process.argv;
const require = createRequire(`${folder}/`);
const Ajv = require("ajv/dist/2020.js");
const addFormats = require("ajv-formats");
const schema = JSON.parse(readFileSync(schemaPath, "utf8"));
const ajv = new Ajv({ strictTypes: false, allErrors: true });
addFormats(ajv);
ajv.addVocabulary(["enumDescriptions", "patternErrorMessage", "defaultSnippets", "x-deprecated"]);
const validate = ajv.compile(schema);

const wrong = [];
let asked = 0;
function ask(document, path, word) {
  asked += 1;
  validate(document);
  // `if` repeats what its `then` says, and `anyOf` what its branches say: of a value that may be
  // absent, one of them asks for null.
  const errors = (validate.errors ?? []).filter(({ keyword, params }) =>
    keyword !== "if" && keyword !== "anyOf" && params.type !== "null");
  const [first] = errors;
  const said = first && `${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`;
  if (errors.length !== 1 || !first.instancePath.startsWith(path) || !(first.keyword === word[0] && said.includes(word[1]))) {
    wrong.push([path, word, errors.map(({ instancePath, message }) => `${instancePath} ${message}`)]);
  }
}

const resolve = (part) => {
  const reference = [part, ...(part?.anyOf ?? []), ...(part?.allOf ?? [])].find((one) => one?.$ref);
  return reference ? schema.$defs[reference.$ref.split("/").pop()] : part;
};
const source = { file: "source.txt", sha256: "0".repeat(64), language: "en" };
const claims = JSON.parse(readFileSync(claimsPath, "utf8")).map(({ claim }) => [claim.kind, claim]);
const seeds = [...new Map(claims).values()].map((claim) => ({ ontology: "bilateral@0.1.0", source, claims: [claim] }));
for (const seed of seeds) {
  for (const [name, values] of Object.entries(seed)) {
    const value = Array.isArray(values) ? values[0] : null;
    if (value === null || typeof value !== "object") continue;
    const list = resolve(schema).properties[name];
    let record = resolve((list.items ?? list.anyOf?.[0].items));
    const choice = record.allOf?.find((one) => Object.entries(one.if?.properties ?? {}).some(([tag, { const: it }]) => it && value[tag] === it));
    if (choice) record = resolve(choice.then);
    const change = (edit) => {
      const document = structuredClone(seed);
      edit(document[name][0]);
      return document;
    };
    for (const field of record.required ?? []) {
      if (record.properties[field].const || !(field in value)) continue;
      ask(change((one) => delete one[field]), `/${name}/0`, ["required", `"${field}"`]);
    }
    for (const [field, term] of Object.entries(value)) {
      if (typeof term !== "string" || !resolve(record.properties[field])?.enum) continue;
      ask(change((one) => (one[field] = `${term.slice(0, -1)}q`)), `/${name}/0/${field}`, ["enum", ""]);
    }
  }
}
for (const one of wrong.slice(0, 40)) console.error(JSON.stringify(one));
console.log(`ajv: ${asked} mistakes, ${wrong.length} with another message than one about it`);
process.exit(asked > 0 && wrong.length === 0 ? 0 : 1);
