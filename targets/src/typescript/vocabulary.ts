/** What the ontology says of a term. */
export interface Term<Code extends string> {
  /** Preferred labels by language. */
  readonly label: Readonly<Record<string, string>>;
  /** Preferred labels of several of it, where they differ. */
  readonly plural?: Readonly<Record<string, string>>;
  /** Other words that find it, by language. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly definition?: string;
  readonly note?: string;
  readonly examples?: readonly string[];
  /** The terms directly broader than it. */
  readonly broader?: readonly Code[];
  /** The terms that it ranks directly above. */
  readonly above?: readonly Code[];
  /** Concepts of other schemes: relation, scheme and code. */
  readonly matches?: readonly (readonly [string, string, string])[];
  readonly since?: string;
  readonly deprecated?: {
    readonly since: string;
    readonly use?: string;
    readonly reason?: string;
  };
}

/** A closed list of terms. */
export class Vocabulary<Code extends string> {
  readonly name: string;
  readonly terms: Readonly<Record<Code, Term<Code>>>;
  readonly codes: readonly Code[];

  constructor(name: string, terms: Readonly<Record<Code, Term<Code>>>) {
    this.name = name;
    this.terms = terms;
    this.codes = Object.keys(terms) as Code[];
  }

  /** Whether a value is one of the codes. */
  has(code: unknown): code is Code {
    return typeof code === "string" && Object.hasOwn(this.terms, code);
  }

  /** The label of a term in a language, or in the first language. */
  label(code: Code, language?: string): string {
    const labels = this.terms[code].label;
    const found =
      language !== undefined && Object.hasOwn(labels, language)
        ? labels[language]
        : undefined;
    return found ?? Object.values(labels)[0] ?? code;
  }

  /** Whether a term is another one, or narrower than it. */
  isWithin(code: Code, broader: Code): boolean {
    return this.reaches(code, broader, "broader");
  }

  /** Whether a term ranks above another one. */
  isAbove(upper: Code, lower: Code): boolean {
    return upper !== lower && this.reaches(upper, lower, "above");
  }

  /** The order of two terms: 1, 0 or -1; undefined if they do not compare. */
  compare(one: Code, other: Code): -1 | 0 | 1 | undefined {
    if (one === other) return 0;
    if (this.isAbove(one, other)) return 1;
    return this.isAbove(other, one) ? -1 : undefined;
  }

  private reaches(from: Code, to: Code, next: "broader" | "above"): boolean {
    const seen = new Set<Code>([from]);
    for (const code of seen) {
      if (code === to) return true;
      for (const further of this.terms[code][next] ?? []) seen.add(further);
    }
    return false;
  }
}
