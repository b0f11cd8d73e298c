//! What a target cannot express of an ontology: every artefact comes with its losses.

use std::fmt::Write;

/// The consequence for those who use the artefact alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It accepts documents that the ontology refuses.
    Accepts,
    /// It refuses documents that the ontology accepts.
    Refuses,
    /// Its verdicts are the ontology's; some information is left out.
    Unsaid,
}

impl Effect {
    /// The effect in a word or two.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepts => "accepts more",
            Self::Refuses => "refuses more",
            Self::Unsaid => "leaves out",
        }
    }
}

/// One thing that a target cannot express.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// What it is about: `rule blend-of-two`, `Tea.id`, `date`.
    pub subject: String,
    /// What cannot be expressed.
    pub what: String,
    /// What the artefact does instead.
    pub instead: String,
    /// The consequence for its verdicts.
    pub effect: Effect,
    /// The codes of the findings that only comity makes: built-in codes and ids of rules.
    pub codes: Vec<String>,
}

impl Loss {
    /// A loss of what its codes find.
    pub fn new(effect: Effect, subject: &str, what: &str, instead: &str, codes: &[&str]) -> Self {
        let codes = codes.iter().map(|&code| code.to_owned()).collect();
        let (subject, what, instead) = (subject.to_owned(), what.to_owned(), instead.to_owned());
        Self { subject, what, instead, effect, codes }
    }
}

/// The losses of an artefact as a page of Markdown.
pub fn report(title: &str, losses: &[Loss]) -> String {
    let mut out = format!("# What is lost in {title}\n");
    for (effect, heading) in [
        (Effect::Accepts, "It accepts what the ontology refuses"),
        (Effect::Refuses, "It refuses what the ontology accepts"),
        (Effect::Unsaid, "It leaves out"),
    ] {
        let losses: Vec<_> = losses.iter().filter(|loss| loss.effect == effect).collect();
        if losses.is_empty() {
            continue;
        }
        let _ = write!(
            out,
            "\n## {heading}\n\n| subject | not expressed | instead | findings |\n|---|---|---|---|\n"
        );
        for loss in losses {
            let codes: Vec<_> = loss.codes.iter().map(|code| format!("`{code}`")).collect();
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} |",
                cell(&loss.subject),
                cell(&loss.what),
                cell(&loss.instead),
                codes.join(" ")
            );
        }
    }
    if losses.is_empty() {
        out.push_str("\nNothing.\n");
    }
    out
}

fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_keeps_each_loss_in_one_row_under_its_effect() {
        let loss = |subject: &str, what: &str, effect| Loss {
            subject: subject.into(),
            what: what.into(),
            instead: "it passes".into(),
            effect,
            codes: vec!["duplicate-id".into()],
        };
        let losses = [
            loss("Tea", "its order", Effect::Unsaid),
            loss("rule r", "the condition `a ||\n b`", Effect::Accepts),
        ];
        insta::assert_snapshot!(report("JSON Schema of tea 0.1.0", &losses), @r"
        # What is lost in JSON Schema of tea 0.1.0

        ## It accepts what the ontology refuses

        | subject | not expressed | instead | findings |
        |---|---|---|---|
        | rule r | the condition `a \|\| b` | it passes | `duplicate-id` |

        ## It leaves out

        | subject | not expressed | instead | findings |
        |---|---|---|---|
        | Tea | its order | it passes | `duplicate-id` |
        ");
    }

    #[test]
    fn a_report_without_losses_says_so() {
        assert_eq!(report("x", &[]), "# What is lost in x\n\nNothing.\n");
    }
}
