// Uses the types that json-schema-to-typescript made of the schema for types.

import type { BilateralRelations, Claim } from "./json2ts.js";

export function levels(document: BilateralRelations): string[] {
  const found: string[] = [];
  for (const claim of document.claims ?? []) {
    // The kind narrows the claim: no other kind has a level.
    if (claim.kind === "relation" && claim.level) found.push(claim.level);
  }
  return found;
}

// @ts-expect-error a kind that is none
export const unknown: Claim["kind"] = "relatoin";
