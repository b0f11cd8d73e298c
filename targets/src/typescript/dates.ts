/** A date, period or set of dates in EDTF (ISO 8601-2), by the days that it may fall on. */
export interface Days {
  /** The first day, in days since 1970-01-01; `-Infinity` for none. */
  readonly earliest: number;
  /** The last day; `Infinity` for none. */
  readonly latest: number;
}

const LONGEST = 1000;

/** The first and the last month of each part of a year from 21 on; 14 is February of the next. */
const PARTS: readonly (readonly [number, number])[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
  [9, 11],
  [12, 14],
  [3, 5],
  [6, 8],
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
  [1, 4],
  [5, 8],
  [9, 12],
  [1, 6],
  [7, 12],
];

/** The days of a date; undefined if it is not EDTF, or names no day of the calendar. */
export function parseDate(text: string, form: RegExp): Days | undefined {
  if (text.length > LONGEST || !form.test(text)) return undefined;
  const plain = text.replace(/[?~%]/g, "");
  if (/^[[{]/.test(plain)) {
    const closed = plain.startsWith("[") === plain.endsWith("]");
    return closed ? set(plain.slice(1, -1).split(",")) : undefined;
  }
  const [start, end, ...more] = plain.split("/");
  if (start === undefined || more.length > 0) return undefined;
  return end === undefined ? single(start) : period(start, end);
}

function set(elements: readonly string[]): Days | undefined {
  let all: Days | undefined;
  for (const element of elements) {
    const found = member(element);
    if (found === undefined) return undefined;
    all =
      all === undefined
        ? found
        : {
            earliest: Math.min(all.earliest, found.earliest),
            latest: Math.max(all.latest, found.latest),
          };
  }
  return all;
}

function member(text: string): Days | undefined {
  const at = text.indexOf("..");
  if (at < 0) return single(text);
  const from = text.slice(0, at);
  const to = text.slice(at + 2);
  const start = from === "" ? undefined : single(from);
  const end = to === "" ? undefined : single(to);
  if ((from !== "" && start === undefined) || (to !== "" && end === undefined))
    return undefined;
  return ordered(start?.earliest ?? -Infinity, end?.latest ?? Infinity);
}

function period(from: string, to: string): Days | undefined {
  let earliest = -Infinity;
  let latest = Infinity;
  if (from !== "" && from !== "..") {
    const start = single(from.replace("..", ""));
    if (start === undefined) return undefined;
    if (!from.startsWith("..")) earliest = start.earliest;
  }
  if (to !== "" && to !== "..") {
    const end = single(to.replace("..", ""));
    if (end === undefined) return undefined;
    if (!to.endsWith("..")) latest = end.latest;
  }
  return ordered(earliest, latest);
}

function ordered(earliest: number, latest: number): Days | undefined {
  return earliest <= latest ? { earliest, latest } : undefined;
}

function single(text: string): Days | undefined {
  const date = text.split("T")[0] ?? "";
  const year = /^Y?(-?)(\d+)(?:E(\d+))?(?:S(\d+))?$/.exec(date);
  if (year !== null && (date.startsWith("Y") || year[4] !== undefined)) {
    return years(
      year[1] === "-",
      Number(year[2]) * 10 ** Number(year[3] ?? 0),
      year[4],
    );
  }
  const parts = /^(-?)([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?$/.exec(
    date,
  );
  if (parts === null || date.startsWith("-0000")) return undefined;
  const [, sign = "", yearMask = "", monthMask, dayMask] = parts;
  const code = Number(monthMask);
  if (code >= 21) {
    const part = PARTS[code - 21];
    const [low, high] = [mask(yearMask, "0"), mask(yearMask, "9")];
    if (part === undefined || dayMask !== undefined) return undefined;
    const factor = sign === "" ? 1 : -1;
    return {
      earliest: days(low * factor, part[0], 1),
      latest: days(high * factor, part[1] + 1, 1) - 1,
    };
  }
  const earliest = extreme(sign, yearMask, monthMask, dayMask, true);
  const latest = extreme(sign, yearMask, monthMask, dayMask, false);
  return earliest === undefined || latest === undefined
    ? undefined
    : { earliest, latest };
}

function years(
  negative: boolean,
  magnitude: number,
  significant: string | undefined,
): Days | undefined {
  const digits = String(BigInt(Math.min(magnitude, 1e18))).padStart(
    4,
    "0",
  ).length;
  if (
    significant !== undefined &&
    (Number(significant) < 1 || Number(significant) > digits)
  ) {
    return undefined;
  }
  const sweep =
    significant === undefined ? 1 : 10 ** (digits - Number(significant));
  const low = magnitude - (magnitude % sweep);
  const high = low + sweep - 1;
  const [first, last] = negative ? [-high, -low] : [low, high];
  return { earliest: days(first, 1, 1), latest: days(last, 12, 31) };
}

function mask(digits: string, fill: string): number {
  return Number(digits.replaceAll("X", fill));
}

/** The numbers of a range whose digits fit a mask, in one order or the other. */
function fitting(
  digits: string,
  first: number,
  last: number,
  ascending: boolean,
): number[] {
  const found: number[] = [];
  for (let number = first; number <= last; number += 1) {
    const written = String(number).padStart(digits.length, "0");
    if (
      [...digits].every((digit, at) => digit === "X" || digit === written[at])
    )
      found.push(number);
  }
  return ascending ? found : found.reverse();
}

/** The first or last day that fits. Only 29 February asks for more than the first year. */
function extreme(
  sign: string,
  yearMask: string,
  monthMask: string | undefined,
  dayMask: string | undefined,
  ascending: boolean,
): number | undefined {
  const factor = sign === "" ? 1 : -1;
  for (const magnitude of fitting(
    yearMask,
    mask(yearMask, "0"),
    mask(yearMask, "9"),
    ascending,
  )) {
    const year = magnitude * factor;
    for (const month of fitting(monthMask ?? "XX", 1, 12, ascending)) {
      const [day] = fitting(
        dayMask ?? "XX",
        1,
        daysInMonth(year, month),
        ascending,
      );
      if (day !== undefined) return days(year, month, day);
    }
  }
  return undefined;
}

function daysInMonth(year: number, month: number): number {
  return days(year, month + 1, 1) - days(year, month, 1);
}

/** The number of a day of the proleptic Gregorian calendar; months beyond 12 are of the next year. */
function days(year: number, month: number, day: number): number {
  const shifted = year + Math.floor((month - 3) / 12);
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
