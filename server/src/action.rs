//! Quick fixes: the changes that findings come with.

use std::collections::HashMap;

use comity_tree::{Applicability, Finding, Fix};
use gen_lsp_types::{
    Code, CodeAction, CodeActionKind, CodeActionParams, Diagnostic, Range, TextEdit, WorkspaceEdit,
};

use crate::view::View;

/// The fixes of the findings in a range.
pub(crate) fn actions(view: &View<'_>, params: &CodeActionParams) -> Vec<CodeAction> {
    let wants = |kinds: &Vec<CodeActionKind>| {
        kinds.iter().any(|kind| [CodeActionKind::QuickFix, CodeActionKind::Empty].contains(kind))
    };
    if !params.context.only.as_ref().is_none_or(wants) {
        return Vec::new();
    }
    let places = view.places();
    let findings = view.buffer.own.iter().chain(&view.buffer.among);
    let mut actions = Vec::new();
    for finding in findings {
        let range = places.range(finding.span);
        if !overlap(range, params.range) {
            continue;
        }
        let told: Vec<Diagnostic> = (params.context.diagnostics.iter())
            .filter(|diagnostic| diagnostic.range == range && has_code(diagnostic, finding))
            .cloned()
            .collect();
        for (index, fix) in finding.fixes.iter().enumerate() {
            let edit = |edit: &comity_tree::Edit| TextEdit {
                range: places.range(edit.span),
                new_text: edit.text.clone(),
            };
            let edits = fix.edits.iter().map(edit).collect();
            let changes = HashMap::from([(view.buffer.uri.clone(), edits)]);
            actions.push(CodeAction {
                title: title(fix),
                kind: Some(CodeActionKind::QuickFix),
                diagnostics: (!told.is_empty()).then(|| told.clone()),
                is_preferred: (index == 0 && is_safe(fix)).then_some(true),
                edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
                ..CodeAction::default()
            });
        }
    }
    actions
}

fn title(fix: &Fix) -> String {
    let mut title = fix.title.clone();
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if is_safe(fix) { title } else { format!("{title} (look at it)") }
}

fn is_safe(fix: &Fix) -> bool {
    fix.applicability == Applicability::Safe
}

fn has_code(diagnostic: &Diagnostic, finding: &Finding) -> bool {
    matches!(&diagnostic.code, Some(Code::String(code)) if *code == *finding.code)
}

/// Whether two ranges have a place in common, be it their ends.
fn overlap(a: Range, b: Range) -> bool {
    a.start <= b.end && b.start <= a.end
}
