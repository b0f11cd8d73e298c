// A consumer of the package: which levels two parties had, in the order of the ontology.

import { readFileSync } from "node:fs";
import { type Claim, type Document, RelationLevel, isValid, validate } from "comity-bilateral";

function levels(document: Document): Map<RelationLevel, number> {
  const found = new Map<RelationLevel, number>();
  for (const claim of document.claims ?? []) {
    const level = levelOf(claim);
    if (level !== undefined) found.set(level, (found.get(level) ?? 0) + 1);
  }
  return found;
}

function levelOf(claim: Claim): RelationLevel | undefined {
  // The tag narrows the union: other kinds have no level.
  return claim.kind === "relation" ? claim.level : undefined;
}

const document: unknown = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
if (!isValid(document)) {
  console.error(validate(document));
  process.exit(1);
}
for (const [level, count] of levels(document)) {
  const below = RelationLevel.codes.filter((other) => RelationLevel.compare(level, other) === 1);
  console.log(`${RelationLevel.label(level, "zh-Hans")}: ${String(count)} claims, above ${String(below.length)} levels`);
}
