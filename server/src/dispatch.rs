//! Messages to what handles them.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
};

use gen_lsp_types::{
    CodeActionParams, CompletionParams, DefinitionParams, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    DidSaveTextDocumentParams, DocumentSymbolParams, HoverParams, MessageType, Position,
    PrepareRenameParams, PublishDiagnosticsParams, ReferenceParams, RenameParams,
    TextDocumentPositionParams, Uri,
};
use lsp_server::{ErrorCode, Notification, Request, Response};
use serde::Serialize;
use serde_json::Value;

use crate::{
    action, complete,
    failure::{Failure, read},
    greet, hover, kin, navigate, rename,
    server::{Phase, Server},
    uri,
    view::View,
};

/// Answers a request. A panic costs this answer only.
pub(crate) fn request(server: &mut Server, request: Request) -> Response {
    let Request { id, method, params } = request;
    let result = catch_unwind(AssertUnwindSafe(|| result(server, &method, params)));
    let result = result.unwrap_or_else(|_| {
        let message = format!("the server failed on `{method}`; this is a bug in comity");
        Err(Failure::new(ErrorCode::InternalError, message))
    });
    match result {
        Ok(value) => Response::new_ok(id, value),
        Err(failure) => Response::new_err(id, failure.code as i32, failure.message),
    }
}

fn result(server: &mut Server, method: &str, params: Value) -> Result<Value, Failure> {
    match (server.phase, method) {
        (Phase::New, "initialize") => value(greet::initialize(server, read(method, params)?)),
        (Phase::New, _) => {
            let message = "the first request is `initialize`";
            Err(Failure::new(ErrorCode::ServerNotInitialized, message))
        }
        (Phase::Serving, "shutdown") => {
            server.phase = Phase::ShutDown;
            Ok(Value::Null)
        }
        (Phase::Serving, "initialize") => {
            Err(Failure::new(ErrorCode::InvalidRequest, "the server is initialized already"))
        }
        (Phase::Serving, "textDocument/hover") => {
            let params: HoverParams = read(method, params)?;
            let (uri, position) = place(params.text_document_position_params);
            with(server, &uri, |view| Ok(hover::hover(view, position)))
        }
        (Phase::Serving, "textDocument/completion") => {
            let params: CompletionParams = read(method, params)?;
            let (uri, position) = place(params.text_document_position_params);
            with(server, &uri, |view| Ok(complete::complete(view, position)))
        }
        (Phase::Serving, "textDocument/definition") => {
            let params: DefinitionParams = read(method, params)?;
            let (uri, position) = place(params.text_document_position_params);
            with(server, &uri, |view| navigate::definition(view, position))
        }
        (Phase::Serving, "textDocument/references") => {
            let params: ReferenceParams = read(method, params)?;
            let (uri, position) = place(params.text_document_position_params);
            let with_declared = params.context.include_declaration;
            with(server, &uri, |view| Ok(navigate::references(view, position, with_declared)))
        }
        (Phase::Serving, "textDocument/prepareRename") => {
            let params: PrepareRenameParams = read(method, params)?;
            let (uri, position) = place(params.text_document_position_params);
            with(server, &uri, |view| Ok(rename::prepare(view, position)))
        }
        (Phase::Serving, "textDocument/rename") => {
            let params: RenameParams = read(method, params)?;
            let (uri, position) = place(params.text_document_position_params);
            with(server, &uri, |view| rename::rename(view, position, &params.new_name))
        }
        (Phase::Serving, "textDocument/documentSymbol") => {
            let params: DocumentSymbolParams = read(method, params)?;
            with(server, &params.text_document.uri, |view| Ok(navigate::outline(view)))
        }
        (Phase::Serving, "textDocument/codeAction") => {
            let params: CodeActionParams = read(method, params)?;
            let uri = params.text_document.uri.clone();
            with(server, &uri, |view| Ok(action::actions(view, &params)))
        }
        (Phase::Serving, _) => {
            let message = format!("the server does not know the method `{method}`");
            Err(Failure::new(ErrorCode::MethodNotFound, message))
        }
        (Phase::ShutDown | Phase::Over(_), _) => {
            Err(Failure::new(ErrorCode::InvalidRequest, "the server is shut down"))
        }
    }
}

fn place(params: TextDocumentPositionParams) -> (Uri, Position) {
    (params.text_document.uri, params.position)
}

/// Answers from an open document; with nothing if it is none of the ontology's.
fn with<R: Serialize>(
    server: &Server,
    uri: &Uri,
    answer: impl FnOnce(&View<'_>) -> Result<R, Failure>,
) -> Result<Value, Failure> {
    let buffer = server.buffers.get(uri).ok_or_else(|| Failure::not_open(uri))?;
    let Some(setup) = server.setup.as_deref() else { return Ok(Value::Null) };
    let usable = setup.usable();
    let Some((model, root)) = usable.filter(|(model, _)| kin::follows(model, &buffer.text)) else {
        return Ok(Value::Null);
    };
    let Server { encoding, buffers, index, .. } = server;
    let view = View { setup, model, root, buffer, encoding: *encoding, buffers, index };
    value(answer(&view)?)
}

fn value(result: impl Serialize) -> Result<Value, Failure> {
    let value = serde_json::to_value(result);
    value.map_err(|error| Failure::new(ErrorCode::InternalError, error.to_string()))
}

/// Hears a notification. What is wrong with it is logged: there is no response to it.
pub(crate) fn notification(server: &mut Server, notification: Notification) {
    let Notification { method, params } = notification;
    if let Err(failure) = hear(server, &method, params) {
        server.log(MessageType::Error, failure.message);
    }
}

fn hear(server: &mut Server, method: &str, params: Value) -> Result<(), Failure> {
    if method == "exit" {
        let is_orderly = server.phase == Phase::ShutDown;
        server.phase = Phase::Over(u8::from(!is_orderly));
        return Ok(());
    }
    // Notifications before the first request are dropped, as the protocol asks.
    if server.phase != Phase::Serving {
        return Ok(());
    }
    match method {
        "textDocument/didOpen" => {
            let params: DidOpenTextDocumentParams = read(method, params)?;
            let item = params.text_document;
            server.buffers.open(item.uri.clone(), item.version, item.text);
            server.examine(&item.uri);
        }
        "textDocument/didChange" => change(server, read(method, params)?)?,
        "textDocument/didSave" => {
            let params: DidSaveTextDocumentParams = read(method, params)?;
            save(server, &params.text_document.uri);
        }
        "textDocument/didClose" => {
            let params: DidCloseTextDocumentParams = read(method, params)?;
            close(server, &params.text_document.uri)?;
        }
        "workspace/didChangeWatchedFiles" => {
            let params: DidChangeWatchedFilesParams = read(method, params)?;
            let changed: Vec<_> =
                params.changes.iter().map(|event| uri::path(&event.uri)).collect();
            look(server, changed.iter().flatten());
        }
        "initialized" => greet::watch(server),
        "workspace/didChangeConfiguration" => greet::reconfigure(server, read(method, params)?),
        _ => {}
    }
    Ok(())
}

fn change(server: &mut Server, params: DidChangeTextDocumentParams) -> Result<(), Failure> {
    let uri = params.text_document.text_document_identifier.uri;
    let encoding = server.encoding;
    let buffer = server.buffers.get_changed(&uri).ok_or_else(|| Failure::not_open(&uri))?;
    buffer.change(params.content_changes, encoding);
    buffer.version = params.text_document.version;
    server.examine(&uri);
    Ok(())
}

fn save(server: &mut Server, uri: &Uri) {
    look(server, uri::path(uri).iter());
}

/// A changed ontology or project file is read again; otherwise other documents may say something
/// else now.
fn look<'p>(server: &mut Server, mut changed: impl Iterator<Item = &'p PathBuf>) {
    match server.setup.clone().filter(|setup| changed.any(|path| setup.uses(path))) {
        Some(setup) => server.use_setup(setup.reopened()),
        None => server.judge_soon(),
    }
}

/// Nothing is wrong any more with what is closed; what is still found out about it is dropped.
fn close(server: &mut Server, uri: &Uri) -> Result<(), Failure> {
    if !server.buffers.close(uri) {
        return Err(Failure::not_open(uri));
    }
    let diagnostics =
        PublishDiagnosticsParams { uri: uri.clone(), version: None, diagnostics: Vec::new() };
    server.notify("textDocument/publishDiagnostics", diagnostics);
    server.judge_soon();
    Ok(())
}
