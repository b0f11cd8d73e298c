//! What serde's errors say.

use comity::{Severity, bilateral::Claim, from_json};

use crate::tea::{Item, Menu};

#[test]
fn serde_says_what_reading_says() {
    for text in [
        r#"{"kind": "relatoin"}"#,
        r#"{"kind": "fact", "id": "a", "date": "2025-02-30", "mode": "assrted"}"#,
        "[]",
        "{}",
    ] {
        let errors = from_json::<Claim>(text).unwrap_err();
        let lines: Vec<_> = errors.findings().iter().map(|it| it.line(&it.path)).collect();
        let error = serde_json::from_value::<Claim>(serde_json::from_str(text).unwrap());
        assert_eq!(error.unwrap_err().to_string(), lines.join("\n"));
    }
    let error = serde_json::from_str::<Claim>(r#"{"kind": "relatoin"}"#).unwrap_err().to_string();
    assert!(error.contains("not a kind of `Claim`; did you mean `relation`?"), "{error}");
}

#[test]
#[expect(clippy::many_single_char_names, reason = "they are ids of one letter")]
fn ids_are_resolved_within_documents_and_nowhere_else() {
    let tea = |id: &str, of: &str| format!(r#"{{"kind":"tea","id":"{id}","blend_of":[{of}]}}"#);
    let menu = |items: &[String]| format!(r#"{{"since":"2026","items":[{}]}}"#, items.join(","));
    // Alone, or among others, a part of a document may refer to what is elsewhere in it.
    let (a, b) = (tea("a", r#""x","y""#), tea("a", r#""z","x""#));
    let list = format!("[{a},{b}]");
    assert_eq!(from_json::<Vec<Item>>(&list).unwrap().len(), 2);
    assert_eq!(serde_json::from_str::<Vec<Item>>(&list).unwrap().len(), 2);
    // In a document, each id is declared once, and each reference has one.
    let codes = |errors: comity::Errors| -> Vec<_> {
        let place = |it: &comity::Finding| format!("{} {}", it.path, it.code);
        errors.findings().iter().map(place).collect()
    };
    let [whole, dangling] = [menu(&[a.clone(), b]), menu(std::slice::from_ref(&a))];
    assert_eq!(
        codes(from_json::<Menu>(&whole).unwrap_err()),
        [
            "/items/0/blend_of/0 dangling-reference",
            "/items/0/blend_of/1 dangling-reference",
            "/items/1/id duplicate-id",
            "/items/1/blend_of/0 dangling-reference",
            "/items/1/blend_of/1 dangling-reference",
        ]
    );
    // Two documents in one list have nothing to do with each other.
    let [x, y, z] = ["x", "y", "z"].map(|id| tea(id, ""));
    let sound = menu(&[x, y, z, a]);
    assert_eq!(from_json::<Vec<Menu>>(&format!("[{sound},{sound}]")).unwrap().len(), 2);
    assert_eq!(
        codes(from_json::<Vec<Menu>>(&format!("[{sound},{dangling}]")).unwrap_err()),
        ["/1/items/0/blend_of/0 dangling-reference", "/1/items/0/blend_of/1 dangling-reference"]
    );
}

#[test]
fn a_document_of_another_ontology_is_refused() {
    use comity::bilateral::{Document, ONTOLOGY};
    let text = |ontology: &str| format!(r#"{{"ontology": "{ontology}"}}"#);
    assert!(from_json::<Document>(&text(&ONTOLOGY.to_string())).is_ok());
    for other in ["tea@0.1.0", "bilateral@9.9.9"] {
        let errors = from_json::<Document>(&text(other)).unwrap_err();
        let [finding] = errors.findings() else { panic!("{errors}") };
        assert_eq!((&*finding.code, &*finding.path), ("wrong-ontology", "/ontology"));
        assert_eq!(finding.severity, Severity::Error);
        let error = serde_json::from_str::<Document>(&text(other)).unwrap_err().to_string();
        assert!(error.starts_with(&finding.line("/ontology")), "{error}");
    }
}
