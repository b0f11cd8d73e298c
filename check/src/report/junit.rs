//! A report as the XML of `JUnit`: a suite for each file, a failed test for each finding.

use comity_tree::{Finding, Lines, one_line};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::{
    format::{ReportFormat, Sink},
    printing::Printing,
    text,
};
use crate::file::name_of;

/// XML that services show as results of tests.
#[derive(Debug)]
pub(super) struct JUnit;

/// A failed test.
struct Case {
    code: String,
    severity: &'static str,
    place: [String; 2],
    message: String,
    text: String,
}

impl ReportFormat for JUnit {
    fn name(&self) -> &'static str {
        "junit"
    }

    fn about(&self) -> &'static str {
        "JUnit's XML: a suite for each file, a failed test for each finding"
    }

    fn most(&self) -> usize {
        usize::MAX
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        let mut suites: Vec<(String, Vec<Case>)> = Vec::new();
        printing.each(&all, &mut |file, finding| {
            let name = one_line(&printing.place(file)).into_owned();
            if suites.last().is_none_or(|(last, _)| *last != name) {
                suites.push((name, Vec::new()));
            }
            if let Some((_, cases)) = suites.last_mut() {
                cases.push(case(file.lines(), finding));
            }
        });
        let misused = printing.report.misused.iter().map(|one| Case {
            code: "misuse".to_owned(),
            severity: "error",
            place: ["1".to_owned(), "1".to_owned()],
            message: one_line(&format!("`{}`: {}", name_of(&one.path), one.why)).into_owned(),
            text: one_line(&one.help).into_owned(),
        });
        let misused: Vec<Case> = misused.collect();
        if !misused.is_empty() {
            suites.push(("the command".to_owned(), misused));
        }
        out.write(&document(&suites).unwrap_or_default());
        out.complain(&text::omitted(printing.omitted(&all)));
        out.complain(&text::misuse(printing.report));
        out.complain(&text::summary(printing));
    }
}

fn case(lines: &Lines<'_>, finding: &Finding) -> Case {
    let place = lines.position(finding.span.start);
    Case {
        code: finding.code.to_string(),
        severity: finding.severity.as_str(),
        place: [place.line.to_string(), place.column.to_string()],
        message: finding.message.clone(),
        text: finding.help.clone(),
    }
}

/// The whole document. Writing to a vector of bytes cannot fail.
fn document(suites: &[(String, Vec<Case>)]) -> Option<String> {
    let failures: usize = suites.iter().map(|(_, cases)| cases.len()).sum();
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).ok()?;
    let counts = [failures.max(1).to_string(), failures.to_string()];
    let all = xml.create_element("testsuites").with_attributes(counted("comity", &counts));
    all.write_inner_content(|xml| {
        for (file, cases) in suites {
            let counts = [cases.len().to_string(), cases.len().to_string()];
            let suite = xml.create_element("testsuite").with_attributes(counted(file, &counts));
            suite.write_inner_content(|xml| {
                cases.iter().try_for_each(|case| failed(xml, file, case))
            })?;
        }
        if suites.is_empty() {
            // Services take a document without a test for a run that did not happen.
            let counts = ["1".to_owned(), "0".to_owned()];
            let suite = xml.create_element("testsuite").with_attributes(counted("comity", &counts));
            suite.write_inner_content(|xml| {
                let case = xml.create_element("testcase").with_attribute(("name", "no findings"));
                case.write_empty().map(drop)
            })?;
        }
        Ok(())
    })
    .ok()?;
    String::from_utf8(xml.into_inner()).ok().map(|text| text + "\n")
}

fn counted<'c>(name: &'c str, [tests, failures]: &'c [String; 2]) -> [(&'c str, &'c str); 4] {
    [("name", name), ("tests", tests), ("failures", failures), ("errors", "0")]
}

fn failed(xml: &mut Writer<Vec<u8>>, file: &str, case: &Case) -> std::io::Result<()> {
    let [line, column] = &case.place;
    let name = format!("{}:{line}:{column}", case.code);
    let test = xml.create_element("testcase").with_attributes([
        ("name", &*name),
        ("classname", file),
        ("file", file),
        ("line", line),
        ("column", column),
    ]);
    test.write_inner_content(|xml| {
        let attributes = [("type", case.severity), ("message", &*case.message)];
        let failure = xml.create_element("failure").with_attributes(attributes);
        if case.text.is_empty() {
            failure.write_empty()
        } else {
            failure.write_text_content(BytesText::new(&case.text))
        }
        .map(drop)
    })
    .map(drop)
}
