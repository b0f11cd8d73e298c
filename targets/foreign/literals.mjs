// Writes the claims of the corpus as literals of the type that json-schema-to-typescript made of the schema for
// types, so that the compiler reads them. Each is by itself: a list of them is a union too large for the compiler.
//
//     node literals.mjs CLAIMS OUT: the claims are those of `comity export --to json`.

import { readFileSync, writeFileSync } from "node:fs";

const [, , claims, out] = process.argv;
const rows = JSON.parse(readFileSync(claims, "utf8"));
const literals = rows.map(({ claim }, index) => `export const claim${index}: Claim = ${JSON.stringify(claim)};\n`);
writeFileSync(out, `import type { Claim } from "./json2ts.js";\n\n${literals.join("")}`);
