//! Texts of rules on a `Menu`, made from a stream of choices: most are well typed, some are not.

/// Makes a rule of the choices. Where they run out the simplest one is taken.
pub(crate) fn rule(choices: &[u16]) -> String {
    let mut writer = Writer { choices: choices.iter(), known: Vec::new(), variables: Vec::new() };
    writer.bool(4)
}

/// The types that the writer tells apart.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Bool,
    Int,
    Double,
    String,
    Term,
    Date,
    Price,
    Item,
}

struct Writer<'c> {
    choices: std::slice::Iter<'c, u16>,
    /// Optional fields that a `has()` guards here.
    known: Vec<String>,
    /// Variables, the inner ones last.
    variables: Vec<(String, Kind)>,
}

impl Writer<'_> {
    /// A number below `count`.
    fn below(&mut self, count: usize) -> usize {
        self.choices.next().map_or(0, |choice| usize::from(*choice) % count)
    }

    fn one(&mut self, of: &[&str]) -> String {
        of[self.below(of.len())].to_owned()
    }

    /// A value of a kind; now and then of another one.
    fn value(&mut self, kind: Kind, depth: usize) -> String {
        let kind = if self.below(60) == 59 {
            [Kind::Int, Kind::String, Kind::Term][self.below(3)]
        } else {
            kind
        };
        match kind {
            Kind::Bool => self.bool(depth),
            Kind::Int => self.int(depth),
            Kind::Double => self.double(depth),
            Kind::String => self.string(depth),
            Kind::Term => self.term(depth),
            Kind::Date => self.date(),
            Kind::Price => self.price(),
            Kind::Item => self.item(),
        }
    }

    fn variable(&mut self, kind: Kind) -> Option<String> {
        let of_kind: Vec<_> = self.variables.iter().filter(|(_, other)| *other == kind).collect();
        let (name, _) = of_kind.last()?;
        let name = name.clone();
        (self.below(3) > 0).then_some(name)
    }

    fn bool(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.one(&[
                "this.open",
                "true",
                "false",
                "this.item.kind == 'tea'",
                "this.place != 'indoors'",
            ]);
        }
        let d = depth - 1;
        match self.below(17) {
            0 => self.bool(0),
            1 => format!("!{}", self.inside(Kind::Bool, d)),
            2 => format!("{} && {}", self.inside(Kind::Bool, d), self.inside(Kind::Bool, d)),
            3 => format!("{} || {}", self.inside(Kind::Bool, d), self.inside(Kind::Bool, d)),
            4 => format!("{} && {} || {}", self.bool(d), self.bool(d), self.bool(d)),
            5 => format!("({} ? {} : {})", self.bool(d), self.bool(d), self.bool(d)),
            6 | 7 => {
                let kind = [Kind::Int, Kind::Int, Kind::Double, Kind::String][self.below(4)];
                let sign = self.one(&["==", "<", "<=", ">", ">=", "!="]);
                format!("{} {sign} {}", self.value(kind, d), self.value(kind, d))
            }
            8 => {
                let sign = self.one(&["==", "!="]);
                let kind = [Kind::Term, Kind::Bool][self.below(2)];
                format!("{} {sign} {}", self.inside(kind, d), self.inside(kind, d))
            }
            9 => {
                let kind = [Kind::Term, Kind::Int, Kind::String, Kind::Double][self.below(4)];
                format!("{} in {}", self.value(kind, d), self.list(kind, d))
            }
            10 => {
                let kind = [Kind::Term, Kind::Int, Kind::String, Kind::Double][self.below(4)];
                let sign = self.one(&["==", "!="]);
                format!("{} {sign} {}", self.list(kind, d), self.list(kind, d))
            }
            11 => {
                let name = self.one(&["contains", "startsWith", "endsWith"]);
                format!("{}.{name}({})", self.inside(Kind::String, d), self.string(d))
            }
            12 => format!(
                "within({}, '{}')",
                self.term(d),
                self.one(&["plain", "fine", "choice", "odd", "none"])
            ),
            13 => format!("above({}, {})", self.term(d), self.term(d)),
            14 => self.guarded(d),
            _ => self.quantified(d),
        }
    }

    /// A value in parentheses, unless it is simple.
    fn inside(&mut self, kind: Kind, depth: usize) -> String {
        let text = self.value(kind, depth);
        if text.contains(' ') { format!("({text})") } else { text }
    }

    /// An optional field, read where `has()` guards it.
    fn guarded(&mut self, depth: usize) -> String {
        let mut paths =
            vec!["spare", "note", "discount", "until", "best", "extra", "price.cups", "item.note"];
        if self.known.iter().any(|path| path == "this.extra") {
            paths.push("extra.cups");
        }
        let mut path = format!("this.{}", self.one(&paths));
        if let Some(price) = self.variable(Kind::Price) {
            path = format!("{price}.{}", self.one(&["cups", "unit"]));
        }
        self.known.push(path.clone());
        let body = self.bool(depth);
        let known = self.known.pop().unwrap_or_default();
        match self.below(6) {
            0 => format!("(!has({known}) || {body})"),
            1 => format!("has({known}) && ({body})"),
            2 => format!("(has({known}) ? {body} : {})", self.bool(depth)),
            3 => {
                // These guard nothing.
                let sloppy = [
                    "{k} || this.open",
                    "this.open ? {k} : true",
                    "!({k} && this.open)",
                    "!{k}",
                    "{k} == true",
                ];
                let guard = self.one(&sloppy).replace("{k}", &format!("has({known})"));
                format!("(({guard}) && {body})")
            }
            4 => format!("(this.open ? has({known}) : (has({known}) && true)) && {body}"),
            _ => format!("!(!has({known}) || !({body}))"),
        }
    }

    fn quantified(&mut self, depth: usize) -> String {
        let name = self.one(&["all", "exists", "exists_one"]);
        if self.below(3) == 2 {
            // Some elements divide by zero, and others may decide.
            let (sign, bound) = (self.one(&["<", ">=", "=="]), self.int(0));
            return format!(
                "[{}, 0, {}].{name}(d, 6 / d {sign} {bound})",
                self.int(0),
                self.int(0)
            );
        }
        self.list_macro(&name, None, Kind::Bool, depth)
    }

    /// `list.name(variable, body)`; the list's elements and the body are of a kind.
    fn list_macro(&mut self, name: &str, items: Option<Kind>, body: Kind, depth: usize) -> String {
        let any = [
            Kind::Int,
            Kind::Double,
            Kind::String,
            Kind::Term,
            Kind::Date,
            Kind::Price,
            Kind::Item,
        ];
        let kind = items.unwrap_or(any[self.below(any.len())]);
        let list = self.list(kind, depth.min(1));
        let fresh = ["e", "f", "g", "int", "h"][self.variables.len().min(4)];
        self.variables.push((fresh.to_owned(), kind));
        let body = self.value(body, depth);
        self.variables.pop();
        format!("{list}.{name}({fresh}, {body})")
    }

    fn list(&mut self, kind: Kind, depth: usize) -> String {
        let field = match kind {
            Kind::Int => "this.numbers",
            Kind::Double => "this.shares",
            Kind::String => "this.tags",
            Kind::Term => "this.qualities",
            Kind::Date => "this.days",
            Kind::Price => "this.prices",
            Kind::Item => "this.items",
            Kind::Bool => "[true, this.open]",
        };
        if depth == 0 || matches!(kind, Kind::Date | Kind::Price | Kind::Item | Kind::Bool) {
            return field.to_owned();
        }
        match self.below(6) {
            0 | 1 => field.to_owned(),
            2 => {
                let items: Vec<_> =
                    (0..=self.below(3)).map(|_| self.value(kind, depth - 1)).collect();
                format!("[{}]", items.join(", "))
            }
            3 => self.list_macro("filter", Some(kind), Kind::Bool, depth - 1),
            4 => self.list_macro("map", None, kind, depth - 1),
            _ => format!("({} ? {field} : {})", self.bool(depth - 1), self.list(kind, depth - 1)),
        }
    }

    /// An optional field of the paths that are known to be present; now and then one that is not.
    fn optional(&mut self, names: &[&str]) -> Option<String> {
        if self.below(50) == 49 {
            return Some(format!("this.{}", self.one(names)));
        }
        let ends = |path: &&String| {
            names.iter().any(|name| path.split_once('.').is_some_and(|(_, rest)| rest == *name))
        };
        self.known.iter().rev().find(ends).cloned()
    }

    fn int(&mut self, depth: usize) -> String {
        if let Some(path) = self.optional(&["spare", "price.cups", "extra.cups", "cups"]) {
            return path;
        }
        if let Some(variable) = self.variable(Kind::Int) {
            return variable;
        }
        if depth == 0 {
            let max = "9223372036854775807";
            return self.one(&[
                "this.count",
                "0",
                "1",
                "2",
                "-1",
                "7",
                "-3",
                max,
                "-9223372036854775808",
                "013",
                "size(this.tags)",
            ]);
        }
        let d = depth - 1;
        match self.below(10) {
            0 => self.int(0),
            1 | 2 => {
                let mut chain = self.int(0);
                for _ in 0..=self.below(4) {
                    let sign = self.one(&["+", "-", "*", "/", "%"]);
                    chain = format!("{chain} {sign} {}", self.int(0));
                }
                chain
            }
            3 | 4 => {
                let sign = self.one(&["+", "-", "*", "/", "%"]);
                format!("{} {sign} {}", self.inside(Kind::Int, d), self.inside(Kind::Int, d))
            }
            5 => format!("-{}", self.inside(Kind::Int, d)),
            6 => format!("int({})", self.double(d)),
            7 => format!("size({})", self.string(d)),
            8 => {
                let kind = [Kind::Int, Kind::Price, Kind::Term, Kind::Item][self.below(4)];
                format!("size({})", self.list(kind, d))
            }
            _ => format!("{}.{}", self.date(), self.one(&["earliest", "latest"])),
        }
    }

    fn double(&mut self, depth: usize) -> String {
        if let Some(path) = self.optional(&["discount"]) {
            return path;
        }
        if let Some(variable) = self.variable(Kind::Double) {
            return variable;
        }
        if depth == 0 {
            return self.one(&[
                "this.share",
                "0.0",
                "1.5",
                "-0.0",
                "2e3",
                "1e308",
                "-9.223372036854775808e18",
                "0.1",
            ]);
        }
        let d = depth - 1;
        match self.below(7) {
            0 => self.double(0),
            1..=3 => {
                let sign = self.one(&["+", "-", "*", "/"]);
                format!("{} {sign} {}", self.inside(Kind::Double, d), self.inside(Kind::Double, d))
            }
            4 => format!("-{}", self.inside(Kind::Double, d)),
            5 => format!("double({})", self.int(d)),
            _ => format!("{}.amount", self.price()),
        }
    }

    fn string(&mut self, depth: usize) -> String {
        if let Some(path) = self.optional(&["note", "item.note", "unit"]) {
            return path;
        }
        if let Some(variable) = self.variable(Kind::String) {
            return variable;
        }
        if depth == 0 {
            return self.one(&[
                "this.name",
                "''",
                "'a'",
                "\"b'\"",
                "'全é'",
                "'it\\'s'",
                "\"\\u5168\\n\"",
                "'\\x61\\101\\\\\\?'",
                "'\\U0001F600'",
                "this.package",
                "this.item.kind",
                "this.item.id",
            ]);
        }
        match self.below(4) {
            0 => self.string(0),
            1 => format!(
                "{} + {}",
                self.inside(Kind::String, depth - 1),
                self.inside(Kind::String, depth - 1)
            ),
            2 => format!(
                "({} ? {} : {})",
                self.bool(depth - 1),
                self.string(depth - 1),
                self.string(depth - 1)
            ),
            _ => format!("{}.{}", self.item(), self.one(&["id", "kind"])),
        }
    }

    fn term(&mut self, depth: usize) -> String {
        if let Some(path) = self.optional(&["best"]) {
            return path;
        }
        if let Some(variable) = self.variable(Kind::Term) {
            return variable;
        }
        match self.below(5 + depth.min(1)) {
            0 | 1 => "this.quality".to_owned(),
            2 => "this.grade".to_owned(),
            3 => "'fine'".to_owned(),
            4 => format!("'{}'", self.one(&["plain", "choice", "odd", "fien"])),
            _ => format!(
                "({} ? {} : {})",
                self.bool(depth - 1),
                self.term(depth - 1),
                self.term(depth - 1)
            ),
        }
    }

    fn date(&mut self) -> String {
        if let Some(path) = self.optional(&["until"]) {
            return path;
        }
        if let Some(variable) = self.variable(Kind::Date) {
            return variable;
        }
        self.one(&["this.since", "date('1991-12-16')", "date('2023/..')", "date('1465~')"])
    }

    fn price(&mut self) -> String {
        let path = self.optional(&["extra"]);
        path.or_else(|| self.variable(Kind::Price)).unwrap_or_else(|| "this.price".to_owned())
    }

    fn item(&mut self) -> String {
        self.variable(Kind::Item).unwrap_or_else(|| "this.item".to_owned())
    }
}
