// The names that every object has are fields and terms like others.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const { Object: Terms, validate } = await import(pathToFileURL(process.argv[2]).href);
const codes = (document) => validate(document).map((finding) => finding.code);

assert.deepEqual(codes({}), []);
assert.deepEqual(codes({ constructor: "null" }), ["no-constructor-without-a-class"]);
assert.deepEqual(codes({ constructor: "null", class: "__proto__" }), []);
assert.deepEqual(codes({ class: "toString" }), ["unknown-term"]);
assert.equal(Terms.label("__proto__"), "a term called __proto__");
assert.equal(Terms.label("constructor", "constructor"), "a term called constructor");
