//! Dates as people write them elsewhere, rewritten as EDTF.

use edtf_core::Edtf;

/// What a text probably means as a date.
pub(super) struct Rewritten {
    /// The dates that it may be: one or more.
    pub(super) dates: Vec<String>,
    /// The habit that has to go.
    pub(super) rule: &'static str,
    /// Whether it can be no other date.
    pub(super) is_certain: bool,
}

/// What to write instead of `text`.
///
/// Only what is a date is ever offered.
pub(super) fn rewrite(text: &str) -> Option<Rewritten> {
    // Whether each is certain: a time loses its fraction, and a year before 0 may be meant as one
    // before Christ, which is another number.
    let habits: &[(Habit, bool, &str)] = &[
        (trimmed, true, "a date contains no white space"),
        (half_width, true, "a date consists of ASCII characters, without words"),
        (decade, true, "write an unspecified digit as `X`"),
        (circa, true, "an approximate date ends with `~`"),
        (draft, true, "this is the syntax of the 2012 draft of EDTF"),
        (hyphens, false, "the parts of a date are separated by hyphens"),
        (before_christ, false, "years before 0 cannot contain `X`: write the period"),
        (period, true, "separate the two ends of a period with `/`"),
        (chinese, true, "a date consists of ASCII characters, without words"),
        (
            separated,
            true,
            "EDTF writes year, month and day in this order, with hyphens and two digits",
        ),
        (compact, true, "EDTF separates year, month and day with hyphens"),
        (time, false, "a time is `hh:mm:ss` after `T`, in whole seconds"),
        (early_year, false, "a year has at least four digits"),
        (far_year, true, "only a year of more than four digits starts with `Y`"),
    ];
    // Habits come together, full-width digits in a Chinese date for one: each works on what the
    // one before it made.
    let mut texts = vec![text.to_owned()];
    let mut reason = None;
    let mut is_certain = !is_either_order(text);
    for (habit, is_sure, rule) in habits {
        let next: Vec<String> = texts.iter().flat_map(|text| habit(text)).take(4).collect();
        if next.is_empty() {
            continue;
        }
        is_certain &= *is_sure;
        let rule = *reason.get_or_insert(*rule);
        let mut dates: Vec<String> =
            next.iter().filter(|next| Edtf::parse(next).is_ok()).cloned().collect();
        dates.dedup();
        if !dates.is_empty() {
            return Some(Rewritten { is_certain: is_certain && dates.len() == 1, dates, rule });
        }
        texts = next;
    }
    None
}

/// Whether a text has a day and a month before a year, and either may be the day. Only dots leave
/// no doubt: the day is first.
fn is_either_order(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '-', ' ', '–', '—']).collect();
    parts.windows(3).any(|parts| {
        let month = |part: &str| matches!(part.parse::<u8>(), Ok(1..=12));
        month(parts[0]) && month(parts[1]) && parts[0] != parts[1] && parts[2].len() == 4
    })
}

/// The ways in which a habit can be given up; none where it is not to be seen.
type Habit = fn(&str) -> Vec<String>;

/// The dashes that are typed for a hyphen, or look like one.
pub(super) const DASHES: [char; 6] = ['–', '—', '−', '‐', '‑', '‒'];

fn changed(text: &str, new: String) -> Vec<String> {
    if new == text { Vec::new() } else { vec![new] }
}

fn trimmed(text: &str) -> Vec<String> {
    changed(text, text.trim().to_owned())
}

fn half_width(text: &str) -> Vec<String> {
    let narrow = |c: char| match u32::from(c) {
        wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    changed(text, text.chars().map(narrow).collect())
}

/// `1992–10–15`; with two parts it may be a period.
fn hyphens(text: &str) -> Vec<String> {
    let new = text.replace(DASHES, "-");
    if new != text && Edtf::parse(&new).is_ok() { vec![new] } else { Vec::new() }
}

/// `2023年5月18日`, and `公元前138年`, which is the year -137.
fn chinese(text: &str) -> Vec<String> {
    if !text.contains(['年', '月', '日', '号', '號']) {
        return Vec::new();
    }
    let text = text.strip_prefix("公元").unwrap_or(text);
    if let Some(year) = text.strip_prefix('前').and_then(|rest| rest.strip_suffix('年')) {
        return year
            .parse::<u16>()
            .ok()
            .and_then(|year| year.checked_sub(1))
            .map_or_else(Vec::new, |year| {
                vec![format!("{}{year:04}", if year == 0 { "" } else { "-" })]
            });
    }
    vec![
        text.replace(['年', '月'], "-")
            .replace(['日', '号', '號'], "")
            .replace(' ', "")
            .trim_end_matches('-')
            .replace("--", "-"),
    ]
}

fn draft(text: &str) -> Vec<String> {
    let new = text
        .replace("unknown", "")
        .replace("open", "..")
        .replace(['u', 'x'], "X")
        .replace('y', "Y")
        .replace("?~", "%")
        .replace("~?", "%");
    changed(text, new)
}

/// `2023/1/5`, `2023-1-5`, `2023.1`, `05.01.2023`, `5/2023`; with slashes, the month may come
/// first.
fn separated(text: &str) -> Vec<String> {
    let Some(separator) = ['/', '.', '-'].into_iter().find(|&s| text.contains(s)) else {
        return Vec::new();
    };
    let parts: Vec<&str> = text.split(separator).collect();
    let short =
        |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    let long = |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
    match parts[..] {
        [year, month] | [month, year] if long(year) && short(month) => {
            vec![format!("{year}-{month:0>2}")]
        }
        [year, month, day] if long(year) && short(month) && short(day) => {
            vec![format!("{year}-{month:0>2}-{day:0>2}")]
        }
        [first, second, year] if long(year) && short(first) && short(second) => {
            let day_first = format!("{year}-{second:0>2}-{first:0>2}");
            if separator == '/' {
                vec![day_first, format!("{year}-{first:0>2}-{second:0>2}")]
            } else {
                vec![day_first]
            }
        }
        _ => Vec::new(),
    }
}

fn compact(text: &str) -> Vec<String> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        vec![format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])]
    } else {
        Vec::new()
    }
}

/// `2023–2025`, `2023-2025`, `2023..2025`, `2023年至2024年`, `..2030`, `2023..`.
fn period(text: &str) -> Vec<String> {
    let end = |part: &str| {
        let part = part.trim();
        if Edtf::parse(part).is_ok() {
            Some(part.to_owned())
        } else {
            [chinese, separated, compact]
                .iter()
                .flat_map(|habit| habit(part))
                .find(|d| Edtf::parse(d).is_ok())
        }
    };
    if let Some(end) = text.strip_prefix("..") {
        return vec![format!("../{end}")];
    }
    if let Some(start) = text.strip_suffix("..") {
        return vec![format!("{start}/..")];
    }
    ["..", "–", "—", "～", "~", "至", ":", "/", " - ", "-"]
        .iter()
        .filter_map(|separator| text.split_once(separator))
        .filter_map(|(start, finish)| Some(format!("{}/{}", end(start)?, end(finish)?)))
        .filter(|period| Edtf::parse(period).is_ok())
        .take(1)
        .collect()
}

/// `1992-01-03 12:00`, `1992-01-03T12:00Z`, `1992-01-03t12:00:00.5z`.
fn time(text: &str) -> Vec<String> {
    let Some((date, time)) = text.split_once([' ', 'T', 't']) else {
        return Vec::new();
    };
    let time = time.replace('z', "Z");
    let (clock, shift) = time.split_at(time.find(['Z', '+', '-']).unwrap_or(time.len()));
    let clock = clock.split('.').next().unwrap_or(clock);
    let seconds = if clock.len() == 5 { ":00" } else { "" };
    vec![format!("{date}T{clock}{seconds}{shift}")]
}

/// `-01XX`: the years 200 to 101 BCE and so `-0199/-0100`.
fn before_christ(text: &str) -> Vec<String> {
    match text.strip_prefix('-') {
        Some(year) if year.contains('X') => {
            let first = year.replace('X', "9");
            let last = year.replace('X', "0");
            let sign = if last == "0000" { "" } else { "-" };
            vec![format!("-{first}/{sign}{last}")]
        }
        _ => Vec::new(),
    }
}

/// `1990s`.
fn decade(text: &str) -> Vec<String> {
    match text.strip_suffix("0s").or_else(|| text.strip_suffix("0's")) {
        Some(digits) if digits.len() == 3 => vec![format!("{digits}X")],
        _ => Vec::new(),
    }
}

/// `c. 1992`, `circa 1992-10`, `around 1992`, `约1992年`.
fn circa(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let words =
        ["circa", "ca.", "ca", "c.", "c", "about", "around", "approximately", "大约", "约", "約"];
    let date = words.iter().find_map(|word| {
        let rest = lower.strip_prefix(word)?;
        rest.starts_with(|next: char| next == ' ' || next.is_ascii_digit()).then(|| rest.trim())
    });
    let Some(date) = date else { return Vec::new() };
    let dates = std::iter::once(date.to_owned()).chain(chinese(date)).chain(separated(date));
    dates.filter(|date| Edtf::parse(date).is_ok()).map(|date| format!("{date}~")).collect()
}

/// `-50`, `626`.
fn early_year(text: &str) -> Vec<String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_short = (1..4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if is_short { vec![padded(text)] } else { Vec::new() }
}

fn far_year(text: &str) -> Vec<String> {
    match text.strip_prefix('Y') {
        Some(year) => vec![padded(year)],
        None => vec![format!("Y{text}")],
    }
}

/// A year with the zeros that make it one of four digits.
fn padded(year: &str) -> String {
    let digits = year.trim_start_matches('-');
    let sign = &year[..year.len() - digits.len()];
    format!("{sign}{digits:0>4}")
}
