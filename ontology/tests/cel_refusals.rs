//! What is not accepted is refused with a place, a message and a way out.

#[path = "cel_support/model.rs"]
mod model;

use std::fmt::Write;

use comity_ontology::cel::{MAX_LENGTH, compile};
use model::{MENU, model};

/// Holds every error of every rule to a snapshot, the offending part between `«` and `»`.
fn refused(name: &str, rules: &[&str]) {
    let model = model();
    let mut table = String::new();
    for rule in rules {
        let errors = compile(rule, &model, MENU).expect_err(rule);
        for error in errors {
            let (before, rest) = rule.split_at(error.span.start as usize);
            let (at, after) = rest.split_at(error.span.len());
            writeln!(table, "{before}«{at}»{after}\n    {}", error.message).unwrap();
            if !error.help.is_empty() {
                writeln!(table, "    help: {}", error.help).unwrap();
            }
        }
    }
    insta::assert_snapshot!(name, table);
}

#[test]
fn names_fields_and_terms_that_do_not_exist() {
    refused(
        "names",
        &[
            "this.cuont > 1",
            "this.zebra > 1",
            "this.price.amuont > 1.0",
            "this.price.colour == 'red'",
            "count > 1",
            "thsi.count > 1",
            "fine == 'fine'",
            "this.item.kin == 'tea'",
            "this.item.leaf == 'green'",
            "this.item.label == 'x'",
            "this.item.kind == 'tee'",
            "this.item.kind in ['tea', 'coffee']",
            "this.quality == 'fien'",
            "'coffee' == this.quality",
            "this.quality in ['fine', 'chioce', 'plain']",
            "'fien' in this.qualities",
            "this.qualities == ['fine', 'bad']",
            "this.quality == (this.open ? 'fine' : 'plane')",
            "within(this.quality, 'fines')",
            "this.prices.all(p, p.amuont > 1.0 && q.amount > 1.0)",
            "this.since.ealriest > 0",
            "this.cuont > 1 && this.nmae == 'x' || this.quality == 'fien'",
        ],
    );
}

#[test]
fn types_that_do_not_fit() {
    refused(
        "types",
        &[
            "this.count",
            "this.count == 'x'",
            "this.count < 1.5",
            "this.share <= 100",
            "this.share <= this.count",
            "this.name == this.quality",
            "this.quality == this.place",
            "this.quality < 'fine'",
            "this.open < true",
            "this.since < this.until",
            "this.since == this.since",
            "this.since > 0",
            "this.price == this.price",
            "this.prices == this.prices",
            "this.item in this.items",
            "this.tags < this.tags",
            "this.tags == 'x'",
            "'x' in this.name",
            "1 in this.tags",
            "this.quality in this.tags",
            "'x' in this.count",
            "this.open && this.count",
            "!this.count",
            "this.name ? true : false",
            "this.open ? 1 : 'x'",
            "(this.open ? 1 : 2.0) == 1",
            "-this.name == 'x'",
            "-this.open",
            "this.count + 1.0 > 2.0",
            "this.share % 2.0 == 0.0",
            "this.name - 'x' == 'y'",
            "this.tags + this.tags == this.tags",
            "this.since + 1 > 0",
            "this.quality + 'x' == 'finex'",
            "[1, 'a'] == [1]",
            "[] == this.tags",
            "['fine', this.quality, 1] == this.qualities",
            "size(this.count) > 1",
            "size(this.quality) > 1",
            "size(this.name, this.name) > 1",
            "size() > 1",
            "int(this.name) > 1",
            "int(this.since) > 1",
            "double(this.open) > 1.0",
            "this.count.startsWith('1')",
            "this.name.startsWith(1)",
            "this.quality.contains('fi')",
            "this.tags.contains('x')",
            "this.name.contains('x', 'y')",
            "this.name.all(c, c == 'x')",
            "this.tags.all(t, size(t))",
            "this.count.amount > 1",
            "this.prices.amount > 1.0",
            "this.name.size == 3",
            "within(this.name, 'fine')",
            "within(this.qualities, 'fine')",
            "within(this.quality, this.quality)",
            "within('fine', 'plain')",
            "above(this.quality)",
            "above(this.quality, 'fines')",
            "above(this.qualities, 'fine')",
            "above(this.place, 'indoors')",
            "above(this.quality, this.place)",
            "above('fine', 'plain')",
            "date(this.name).earliest > 0",
            "date('1991-13').earliest > 0",
            "date('yesterday').earliest > 0",
            "date('1991') == date('1991')",
            "this == this",
            "[this].all(t, t.open)",
        ],
    );
}

#[test]
fn fields_that_may_be_absent() {
    refused(
        "absent",
        &[
            "this.spare > 1",
            "has(this.spare) || this.spare > 1",
            "!has(this.spare) && this.spare > 1",
            "this.spare > 1 && has(this.spare)",
            "has(this.note) && this.spare > 1",
            "has(this.spare) ? true : this.spare > 1",
            "(has(this.spare) || has(this.note)) && this.spare > 1",
            "!(has(this.spare) || this.open) || this.spare > 1",
            "has(this.extra) && this.extra.cups > 1",
            "has(this.extra.cups) && this.extra.cups > 1",
            "this.extra.cups > this.spare",
            "this.prices.all(p, p.cups > 1)",
            "this.prices.exists(p, has(p.cups)) && this.prices.all(p, p.cups > 1)",
            "this.prices.all(p, has(p.cups)) && this.prices.all(p, p.cups > 1)",
            "this.prices.all(p, this.prices.all(q, !has(q.cups) || p.cups > 1))",
            "(this.open ? this.price : this.price).cups > 1",
            "size(this.item.note) > 1",
            "(has(this.spare) == true) && this.spare > 1",
            "has(this.count)",
            "has(this.tags)",
            "has(this.grade)",
            "has(this.item.kind)",
            "has(this.since.earliest)",
            "has(this.spore)",
            "has(this)",
            "has(spare)",
            "has(this.spare, this.note)",
            "has('spare')",
            "has()",
        ],
    );
}

#[test]
fn what_cel_has_and_a_rule_has_not() {
    refused(
        "beyond",
        &[
            "this.name.matches('a+')",
            "matches(this.name, 'a+')",
            "this.note == null",
            "this.tags[0] == 'x'",
            "{'a': 1}.a == 1 && this.cuont > 1",
            "Price{amount: 1.0}.amount > 1.0",
            "b'abc' == b'abc'",
            "r'a\\d' == this.name",
            "\"\"\"abc\"\"\" == this.name",
            "this.count == 1u",
            "this.count == 0x1F",
            "this.share == .5",
            "timestamp('2023-01-01T00:00:00Z') < timestamp('2024-01-01T00:00:00Z')",
            "this.since.getFullYear() == 1991",
            "duration('1h') == duration('60m')",
            "type(this.name) == string",
            "string(this.count) == '1'",
            "dyn(this.count) == 1",
            "uint(this.count) == 1",
            "this.name.size() == 1",
            "this.tags.size() > 1",
            "size.count > 1",
            "startsWith(this.name, 'a')",
            "all(this.tags, t, t == 'x')",
            "this.tags.exist(t, t == 'x')",
            "this.tags.existsOne(t, t == 'x')",
            "this.numbers.map(n, n > 1, n + 1) == [1]",
            "this.tags.all(t)",
            "this.tags.all('t', true)",
            "this.tags.all(this, true)",
            "this.tags.all(in, true)",
            "this.tags.all(loop, true)",
            "this.tags.all(t, this.tags.all(t, true))",
            "this.tags.all(a, this.tags.all(b, this.tags.all(c, this.tags.all(d, true))))",
            "!!this.open",
            "--this.count > 1",
            "--1 == 1",
            "max(1, 2) > 1",
            "siez(this.name) > 1",
            "frobnicate(this.name) > 1",
            "math.greatest(1, 2) == 2",
            "cel.bind(x, 1, x == 1)",
            "this.in == 1",
            "this.?spare == 1",
        ],
    );
}

#[test]
fn texts_that_are_no_expressions() {
    refused(
        "syntax",
        &[
            "",
            "   ",
            "this.count = 1",
            "this.count > ",
            "> 1",
            "this.count > 1 this.open",
            "(this.count > 1",
            "this.count > 1)",
            "[1, 2 == this.numbers",
            "[1, 2,] == this.numbers",
            "this. count. > 1",
            "this.open & this.open",
            "this.open | this.open",
            "this.open and this.open",
            "not this.open",
            "this.open ? true",
            "this.open ? this.open ? true : false : false",
            "!-this.open",
            "-!this.open",
            "this.name == 'abc",
            "this.name == 'a\nb'",
            "this.name == 'it\\'s \\q'",
            "this.name == '\\uD800'",
            "this.name == '\\400'",
            "this.name == ‘abc’",
            "this.count > １",
            "this.count > 12x",
            "this.count > 1e",
            "this.count > 9223372036854775808",
            "this.count > -9223372036854775809",
            "this.count > 99999999999999999999",
            "this.share > 1e999",
            "this.name == \u{0}",
            "if this.open then true",
            "this..count > 1",
            "this.count > @1 && this.name == #",
        ],
    );
}

#[test]
fn hostile_rules_end_quickly_in_errors() {
    let model = model();
    for rule in [
        "(".repeat(MAX_LENGTH),
        "(".repeat(5_000) + &")".repeat(5_000),
        "[".repeat(MAX_LENGTH),
        "!(".repeat(5_000),
        "-".repeat(MAX_LENGTH),
        "!".repeat(MAX_LENGTH - 9) + "this.open",
        "{".repeat(MAX_LENGTH),
        "x.".repeat(5_000),
        "this.open?".repeat(1_000),
        "this.open?true:".repeat(600) + "true",
        "this.open||".repeat(900) + "true",
        "1+".repeat(4_999) + "1==1",
        "size(".repeat(2_000),
        "this".to_owned() + &".price".repeat(1_600),
        "this.tags.all(a,".repeat(500),
        "'".repeat(MAX_LENGTH),
        "\\".repeat(MAX_LENGTH),
        "é".repeat(MAX_LENGTH / 2),
        "true".repeat(MAX_LENGTH),
    ] {
        let errors = compile(&rule, &model, MENU).unwrap_err();
        assert!(errors.iter().all(|error| rule.get(error.span.range()).is_some()));
    }
    let whole = format!("this.name != '{}'", "x".repeat(MAX_LENGTH - 15));
    assert_eq!(whole.len(), MAX_LENGTH);
    assert!(compile(&whole, &model, MENU).is_ok());
}
