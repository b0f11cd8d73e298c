//! The language server, over the streams of its process.

use std::{
    io::{Read as _, Write as _},
    process::{Command, Stdio},
};

#[test]
fn the_server_answers_over_its_standard_output() {
    let mut server = Command::new(env!("CARGO_BIN_EXE_comity"))
        .arg("server")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = server.stdin.take().unwrap();
    for body in [
        r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#,
        r#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#,
        r#"{"jsonrpc":"2.0","method":"exit"}"#,
    ] {
        write!(input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
    }
    let mut output = String::new();
    server.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    assert!(output.contains(r#""serverInfo":{"name":"comity""#), "{output}");
    assert!(output.ends_with(r#""result":null}"#), "{output}");
    assert_eq!(server.wait().unwrap().code(), Some(0));
}
