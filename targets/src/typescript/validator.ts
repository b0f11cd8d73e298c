/** Documents held against the shapes of an ontology: every mistake, with its place. */

import { parseDate } from "./dates.js";
import type { Vocabulary } from "./vocabulary.js";

/** A value that was read: absent fields are undefined, defaults are filled in. */
// Rules are checked against the ontology before they are written, so that they need no types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Row = any;

export type Severity = "error" | "warning" | "info";

/** One thing that is wrong. */
export interface Finding {
  /** The code: the id of a rule, or a code that comity has as well. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to the place. */
  readonly path: string;
  readonly message: string;
}

export interface FieldShape {
  readonly name: string;
  readonly type: string;
  readonly required?: true;
  readonly many?: true;
  readonly min?: number;
  readonly max?: number;
  readonly default?: unknown;
  /** The unit of the field's quantity, or a broader one. */
  readonly unit?: string;
  readonly role?: "identity" | "reference";
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong with a record, by its fields as they are written. */
  readonly message: (written: (field: string) => string) => string;
  /** The field that is to blame. */
  readonly at?: string;
  /** The fields that it reads. */
  readonly reads: readonly string[];
  readonly holds: (self: Row) => boolean;
}

export type Shape =
  | { readonly kind: "vocabulary"; readonly terms: Vocabulary<string> }
  | {
      readonly kind: "scalar";
      readonly base: "text" | "integer" | "decimal";
      readonly pattern?: RegExp;
      readonly min?: number;
      readonly max?: number;
      readonly minLength?: number;
      readonly maxLength?: number;
    }
  | {
      readonly kind: "record";
      readonly fields: readonly FieldShape[];
      readonly rules: readonly Rule[];
    }
  | {
      readonly kind: "union";
      readonly tag: string;
      readonly variants: Readonly<Record<string, string>>;
    };

export interface Ontology {
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly date: RegExp;
  readonly url: RegExp;
  /** How a document may name the ontology. */
  readonly names: readonly string[];
  /** The record that a document is. */
  readonly root: string;
  /** Whether the root has a field for the name of the ontology. */
  readonly isNamed: boolean;
}

/** Everything that is wrong with a document. */
export function validate(ontology: Ontology, document: unknown): Finding[] {
  const pass = new Pass(ontology);
  pass.value(ontology.root, document, "");
  pass.resolve();
  const name = isMap(document) ? written(document, "ontology") : undefined;
  if (
    ontology.isNamed &&
    typeof name === "string" &&
    !ontology.names.includes(name)
  ) {
    pass.report(
      "wrong-ontology",
      "/ontology",
      `the document follows another ontology`,
    );
  }
  return pass.findings;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a document writes under a key: not what every object of the language has under it. */
function written(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? (map[key] ?? undefined) : undefined;
}

const LONGEST = 60;

/** A value in a message. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object") return "…";
  const all = [...String(value)];
  return all.length > LONGEST
    ? `${all.slice(0, LONGEST).join("")}…`
    : all.join("");
}

interface Mention {
  readonly type: string;
  readonly id: string;
  readonly path: string;
}

class Pass {
  readonly findings: Finding[] = [];
  private readonly declared: Mention[] = [];
  private readonly referred: Mention[] = [];

  constructor(private readonly ontology: Ontology) {}

  report(
    code: string,
    path: string,
    message: string,
    severity: Severity = "error",
  ): undefined {
    this.findings.push({ code, severity, path, message });
    return undefined;
  }

  /** Ids that are declared twice, and references to none. */
  resolve(): void {
    const known = new Set<string>();
    for (const { type, id, path } of this.declared) {
      const key = `${type} ${id}`;
      if (known.has(key))
        this.report(
          "duplicate-id",
          path,
          `the ${type} ${id} is declared twice`,
        );
      known.add(key);
    }
    for (const { type, id, path } of this.referred) {
      if (!known.has(`${type} ${id}`))
        this.report("dangling-reference", path, `no ${type} ${id} is declared`);
    }
  }

  value(type: string, value: unknown, path: string): Row {
    switch (type) {
      case "text":
        return typeof value === "string" ? value : this.wrong(path, "a text");
      case "boolean":
        return typeof value === "boolean"
          ? value
          : this.wrong(path, "true or false");
      case "integer":
        return Number.isInteger(value)
          ? value
          : this.wrong(path, "a whole number");
      case "decimal":
        return Number.isFinite(value) ? value : this.wrong(path, "a number");
      case "date":
        return this.date(value, path);
      case "url":
        if (typeof value !== "string") return this.wrong(path, "an address");
        return this.ontology.url.test(value)
          ? value
          : this.report("bad-form", path, "not an address");
    }
    const shape = this.ontology.shapes[type];
    switch (shape?.kind) {
      case "vocabulary":
        if (typeof value !== "string")
          return this.wrong(path, `a term of ${type}`);
        return shape.terms.has(value)
          ? value
          : this.report(
              "unknown-term",
              path,
              `\`${value}\` is not a term of ${type}`,
            );
      case "scalar":
        return this.scalar(shape, value, path);
      case "record":
        return isMap(value)
          ? this.record(type, shape, value, path)
          : this.wrong(path, "a map");
      case "union":
        return this.union(type, shape, value, path);
      case undefined:
        return this.report("wrong-type", path, `there is no type ${type}`);
    }
  }

  private wrong(path: string, expected: string): undefined {
    return this.report("wrong-type", path, `expected ${expected}`);
  }

  private date(value: unknown, path: string): Row {
    const isYear =
      Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999;
    if (typeof value !== "string" && !isYear) return this.wrong(path, "a date");
    const days = parseDate(String(value), this.ontology.date);
    return (
      days ??
      this.report(
        "malformed-date",
        path,
        `\`${String(value)}\` is not a date in EDTF`,
      )
    );
  }

  private scalar(
    shape: Extract<Shape, { kind: "scalar" }>,
    value: unknown,
    path: string,
  ): Row {
    if (shape.base === "text") {
      if (typeof value !== "string") return this.wrong(path, "a text");
      const length = [...value].length;
      const fits =
        (shape.pattern?.test(value) ?? true) &&
        length >= (shape.minLength ?? 0) &&
        length <= (shape.maxLength ?? Infinity);
      return fits
        ? value
        : this.report("bad-form", path, `\`${value}\` does not have the form`);
    }
    const isNumber =
      shape.base === "integer"
        ? Number.isInteger(value)
        : Number.isFinite(value);
    if (!isNumber) return this.wrong(path, "a number");
    const number = Number(value);
    const fits =
      number >= (shape.min ?? -Infinity) && number <= (shape.max ?? Infinity);
    return fits
      ? number
      : this.report("out-of-range", path, `${String(number)} is out of range`);
  }

  private union(
    type: string,
    shape: Extract<Shape, { kind: "union" }>,
    value: unknown,
    path: string,
  ): Row {
    if (!isMap(value)) return this.wrong(path, "a map");
    const tag = written(value, shape.tag);
    if (tag === undefined)
      return this.report(
        "missing-field",
        path,
        `\`${type}\` has no \`${shape.tag}\``,
      );
    const variant =
      typeof tag === "string" && Object.hasOwn(shape.variants, tag)
        ? shape.variants[tag]
        : undefined;
    const record =
      variant === undefined ? undefined : this.ontology.shapes[variant];
    if (variant === undefined || record?.kind !== "record") {
      return this.report(
        "unknown-kind",
        `${path}/${shape.tag}`,
        `\`${String(tag)}\` is not a kind of ${type}`,
      );
    }
    const { [shape.tag]: _, ...fields } = value;
    const row = this.record(variant, record, fields, path);
    return row === undefined ? undefined : { ...row, [shape.tag]: tag };
  }

  private record(
    type: string,
    shape: Extract<Shape, { kind: "record" }>,
    value: Readonly<Record<string, unknown>>,
    path: string,
  ): Row {
    const before = this.findings.length;
    for (const key of Object.keys(value)) {
      if (!shape.fields.some((field) => field.name === key)) {
        this.report(
          "unknown-key",
          `${path}/${escaped(key)}`,
          `\`${key}\` is not a field of ${type}`,
        );
      }
    }
    const row: Record<string, Row> = {};
    const faulty = new Set<string>();
    for (const field of shape.fields) {
      const found = this.findings.length;
      row[field.name] = this.field(
        type,
        field,
        written(value, field.name),
        path,
      );
      if (this.findings.length > found) faulty.add(field.name);
    }
    for (const rule of shape.rules) {
      if (!rule.reads.some((name) => faulty.has(name)))
        this.rule(rule, row, value, path);
    }
    return this.findings.length > before ? undefined : row;
  }

  private rule(
    rule: Rule,
    row: Row,
    value: Readonly<Record<string, unknown>>,
    around: string,
  ): void {
    const isThere =
      rule.at !== undefined && written(value, rule.at) !== undefined;
    const path = isThere ? `${around}/${escaped(String(rule.at))}` : around;
    try {
      if (rule.holds(row)) return;
    } catch {
      this.report(
        "undecided-rule",
        path,
        `the rule ${rule.id} could not be evaluated`,
      );
      return;
    }
    this.report(
      rule.id,
      path,
      rule.message((field) => shown(written(value, field))),
      rule.severity,
    );
  }

  private field(
    record: string,
    field: FieldShape,
    given: unknown,
    around: string,
  ): Row {
    const path = `${around}/${escaped(field.name)}`;
    const value = given ?? field.default;
    if (value === undefined) {
      if (field.required)
        this.report(
          "missing-field",
          around,
          `\`${record}\` has no \`${field.name}\``,
        );
      return field.many ? [] : undefined;
    }
    if (!field.many) return this.one(field, value, path);
    if (!Array.isArray(value)) return this.wrong(path, "a list");
    if (value.length < (field.min ?? 0))
      this.report("too-few", path, `there are too few \`${field.name}\``);
    if (value.length > (field.max ?? Infinity))
      this.report("too-many", path, `there are too many \`${field.name}\``);
    return value.map((item: unknown, at) =>
      this.one(field, item, `${path}/${String(at)}`),
    );
  }

  private one(field: FieldShape, value: unknown, path: string): Row {
    const row = this.value(field.type, value, path);
    if (typeof value === "string" && field.role !== undefined) {
      const list = field.role === "identity" ? this.declared : this.referred;
      list.push({ type: field.type, id: value, path });
    }
    if (field.unit !== undefined) this.unit(field, value, path);
    return row;
  }

  private unit(field: FieldShape, value: unknown, path: string): void {
    const shape = this.ontology.shapes[field.type];
    const slot =
      shape?.kind === "record"
        ? shape.fields.find((other) => other.name === "unit")
        : undefined;
    const units =
      slot === undefined ? undefined : this.ontology.shapes[slot.type];
    const unit = isMap(value) ? written(value, "unit") : undefined;
    if (
      units?.kind !== "vocabulary" ||
      !units.terms.has(unit) ||
      field.unit === undefined
    )
      return;
    if (!units.terms.isWithin(unit, field.unit)) {
      this.report(
        "wrong-unit",
        `${path}/unit`,
        `\`${unit}\` is not a unit of \`${field.name}\``,
      );
    }
  }
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
