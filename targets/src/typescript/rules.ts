/** What the conditions of rules ask for besides the operators of the language. */

/** An expression has no value: its numbers leave their range. */
export class Undecided extends Error {}

/** A whole number, if it is one that can be told from its neighbours. */
export function whole(number: number): number {
  if (!Number.isSafeInteger(number))
    throw new Undecided("the number is too large");
  return number;
}

/** The order of two numbers or texts; of texts, by code points. */
export function order<T extends number | string>(one: T, other: T): number {
  if (typeof one === "number" && typeof other === "number") {
    if (Number.isNaN(one) || Number.isNaN(other))
      throw new Undecided("not a number");
    return Math.sign(one - other) || (one === other ? 0 : one < other ? -1 : 1);
  }
  const [left, right] = [[...String(one)], [...String(other)]];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference =
      (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The length of a text in code points, or of a list. */
export function size(value: string | readonly unknown[]): number {
  return typeof value === "string" ? [...value].length : value.length;
}

/** Whether two values are equal: lists by their elements, dates by their days. */
export function equal(one: unknown, other: unknown): boolean {
  if (
    typeof one !== "object" ||
    typeof other !== "object" ||
    one === null ||
    other === null
  ) {
    return one === other;
  }
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) =>
      equal(
        (one as Record<string, unknown>)[key],
        (other as Record<string, unknown>)[key],
      ),
    )
  );
}

/** Whether a value is in a list. */
export function contains(list: readonly unknown[], item: unknown): boolean {
  return list.some((other) => equal(item, other));
}

/** `&&`: one false operand decides, although the other has no value. */
export function and(one: () => boolean, other: () => boolean): boolean {
  return every([one, other], (operand) => operand());
}

/** `||`: one true operand decides, although the other has no value. */
export function or(one: () => boolean, other: () => boolean): boolean {
  return some([one, other], (operand) => operand());
}

/** `all`: one false element decides, although another has no value. */
export function every<T>(
  list: readonly T[],
  test: (item: T) => boolean,
): boolean {
  return !some(list, (item) => !test(item));
}

/** `exists`: one true element decides, although another has no value. */
export function some<T>(
  list: readonly T[],
  test: (item: T) => boolean,
): boolean {
  let pending: unknown;
  for (const item of list) {
    try {
      if (test(item)) return true;
    } catch (error) {
      pending ??= error;
    }
  }
  if (pending !== undefined) throw pending;
  return false;
}

/** Whether no two elements of a list have the same values. */
export function unique<T>(
  list: readonly T[],
  values: (item: T) => readonly unknown[],
): boolean {
  return (
    new Set(list.map((item) => JSON.stringify(values(item)))).size ===
    list.length
  );
}
