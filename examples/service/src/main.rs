//! An HTTP service that accepts documents and returns what is wrong with them.
//!
//! `cargo run -p example-service` sends itself two documents and prints the responses;
//! `cargo run -p example-service -- 127.0.0.1:8080` listens.

mod service;

use std::{error::Error, io::Write as _};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        if let Some(address) = std::env::args().nth(1) {
            let listener = tokio::net::TcpListener::bind(address).await?;
            axum::serve(listener, service::router()).await?;
        } else {
            let mut out = std::io::stdout();
            for text in [SOUND, WRONG] {
                let (status, body) = service::post("application/yaml", text).await?;
                writeln!(out, "{status}\n{body}\n")?;
            }
        }
        Ok(())
    })
}

const SOUND: &str = "\
ontology: bilateral@0.1.0
actors:
  - id: NOR
    type: state
    names: [{ lang: en, name: Norway }]
";

const WRONG: &str = "\
ontology: bilateral@0.1.0
claims:
  - kind: relatoin
";
