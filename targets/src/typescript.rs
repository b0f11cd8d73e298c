//! TypeScript: types, tables of terms, and a validator, as an npm package without dependencies.

mod code;
mod condition;
mod layout;
mod losses;
mod page;
mod shapes;
mod terms;
mod types;

use comity_gen::{Artefact, Fate, File, Property, Refusal, Target, describe};
use comity_ontology::Model;

use self::page::PAGE;
use crate::{
    header,
    losses::fate_in_a_package,
    text::{quoted, wrapped},
};

/// TypeScript as a target.
#[derive(Debug)]
pub struct TypeScript;

/// The files that are the same for every ontology.
const RUNTIME: [(&str, &str); 4] = [
    ("src/dates.ts", include_str!("typescript/dates.ts")),
    ("src/rules.ts", include_str!("typescript/rules.ts")),
    ("src/validator.ts", include_str!("typescript/validator.ts")),
    ("src/vocabulary.ts", include_str!("typescript/vocabulary.ts")),
];

impl Target for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn about(&self) -> &'static str {
        "TypeScript types, tables of terms and a validator, as an npm package"
    }

    fn fate(&self, property: Property) -> Fate {
        fate_in_a_package(property)
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        let names = types::Names::new(model);
        let shapes = shapes::emit(model, &names);
        let losses = losses::of(model, &names, &shapes.untranslated);
        let head = comment(&header::lines(model, self, &losses, PAGE.width - " * ".len()), "");
        let mut files: Vec<File> = [
            ("src/index.ts", index(model, &names)),
            ("src/types.ts", types::emit(model, &names)),
            ("src/terms.ts", terms::emit(model, &names)),
            ("src/shapes.ts", shapes.text),
        ]
        .into_iter()
        .map(|(path, text)| File { path: path.to_owned(), text: format!("{head}\n{text}") })
        .collect();
        files.extend(RUNTIME.map(|(path, text)| File { path: path.into(), text: text.into() }));
        files.push(File { path: "package.json".to_owned(), text: package(model) });
        files.push(File { path: "tsconfig.json".to_owned(), text: TSCONFIG.to_owned() });
        let title = format!("the TypeScript of {}", describe::known_as(model));
        Ok(Artefact { title, files, losses })
    }
}

const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "target": "es2022",
    "module": "nodenext",
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "declaration": true,
    "outDir": "dist",
    "rootDir": "src"
  },
  "include": ["src"]
}
"#;

fn package(model: &Model) -> String {
    let name = quoted(&format!("comity-{}", describe::file_stem(model).to_lowercase()));
    let version = if model.version.is_empty() { "0.0.0" } else { &model.version };
    let (version, about) = (quoted(version), quoted(model.title.first()));
    format!(
        r#"{{
  "name": {name},
  "version": {version},
  "description": {about},
  "type": "module",
  "exports": {{
    ".": {{
      "types": "./dist/index.d.ts",
      "default": "./dist/index.js"
    }}
  }},
  "files": [
    "dist",
    "losses.md"
  ],
  "scripts": {{
    "build": "tsc"
  }},
  "devDependencies": {{
    "typescript": "^5.6.0"
  }}
}}
"#
    )
}

fn index(model: &Model, names: &types::Names) -> String {
    let root = model.root.map(|root| names.record(root).to_owned());
    let mut out = String::from("import { ONTOLOGY } from \"./shapes.js\";\n");
    if let Some(root) = &root {
        out.push_str(&format!("import type {{ {root} }} from \"./types.js\";\n"));
    }
    out.push_str(
        "import { validate as check, type Finding } from \"./validator.js\";\n\n\
         export * from \"./terms.js\";\nexport type * from \"./types.js\";\n\
         export { parseDate, type Days } from \"./dates.js\";\n\
         export { Vocabulary, type Term } from \"./vocabulary.js\";\nexport type { Finding };\n\n\
         /** Everything that is wrong with a document. */\n\
         export function validate(document: unknown): Finding[] {\n  \
         return check(ONTOLOGY, document);\n}\n",
    );
    if let Some(root) = root {
        let (start, end) = ("export function isValid(", format!("): document is {root} {{"));
        let line = format!("{start}document: unknown{end}");
        let head = if PAGE.fits(0, &line) {
            line
        } else {
            format!("{start}\n  document: unknown,\n{end}")
        };
        out.push_str(&format!(
            "\n/** Whether a document has no errors. */\n{head}\n  \
             return validate(document).every((finding) => finding.severity !== \"error\");\n}}\n"
        ));
    }
    out
}

/// Lines as a comment of documentation.
fn comment(lines: &[String], indent: &str) -> String {
    let lines: Vec<_> = lines.iter().map(|line| line.replace("*/", "* /")).collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] if PAGE.fits(indent.len(), &format!("/** {line} */")) => {
            format!("{indent}/** {line} */\n")
        }
        lines => {
            let rows = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned());
            let rows = rows.collect::<Vec<_>>().join("\n");
            format!("{indent}/**\n{rows}\n{indent} */\n")
        }
    }
}

/// A text as a comment of documentation.
fn doc(text: Option<&str>, indent: &str) -> String {
    comment(&wrapped(text.unwrap_or_default(), PAGE.width - indent.len() - " * ".len()), indent)
}
