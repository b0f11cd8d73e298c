//! The greeting: what the editor can do and wants, and what the server can do.

use std::path::PathBuf;

use comity_check::project::NAME;
use gen_lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProvider, CompletionOptions, DefinitionProvider,
    DidChangeConfigurationParams, DocumentSymbolProvider, HoverProvider, InitializeParams,
    InitializeResult, ReferencesProvider, RenameOptions, RenameProvider, Save, ServerCapabilities,
    ServerInfo, TextDocumentSync, TextDocumentSyncKind, TextDocumentSyncOptions, WorkspaceFolders,
};
use lsp_server::{Message, Request, RequestId};
use serde_json::{Value, json};

use crate::{
    encoding::Encoding,
    server::{Phase, Server},
    settings::Settings,
    setup::Setup,
    uri,
};

/// The name under which editors keep the settings of the server.
const SECTION: &str = "comity";

/// Takes what the editor says of itself, and opens the ontology.
pub(crate) fn initialize(server: &mut Server, params: InitializeParams) -> InitializeResult {
    let general = params.capabilities.general.as_ref();
    let offered = general.and_then(|general| general.position_encodings.as_deref());
    server.encoding = Encoding::negotiated(offered.unwrap_or_default());
    server.root = root(&params).unwrap_or_else(|| server.root.clone());
    let workspace = params.capabilities.workspace.as_ref();
    let watched = workspace.and_then(|it| it.did_change_watched_files.as_ref());
    server.can_watch = watched.is_some_and(|it| it.dynamic_registration == Some(true));
    server.phase = Phase::Serving;
    configure(server, params.initialization_options);
    let server_info = ServerInfo {
        name: "comity".to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
    };
    let capabilities = capabilities(server.encoding);
    InitializeResult { capabilities, server_info: Some(server_info) }
}

/// Asks the editor to tell when the project file changes outside of it, if it can.
pub(crate) fn watch(server: &Server) {
    if server.can_watch {
        let watchers = json!([{ "globPattern": format!("**/{NAME}") }]);
        let registration = json!({
            "id": NAME,
            "method": "workspace/didChangeWatchedFiles",
            "registerOptions": { "watchers": watchers },
        });
        let params = json!({ "registrations": [registration] });
        let id = RequestId::from(NAME.to_owned());
        let request = Request::new(id, "client/registerCapability".to_owned(), params);
        server.send(Message::Request(request));
    }
}

/// Takes settings that changed.
pub(crate) fn reconfigure(server: &mut Server, params: DidChangeConfigurationParams) {
    // Some editors send all of their settings, and some only that they changed.
    if let Value::Object(mut settings) = params.settings
        && let Some(settings) = settings.remove(SECTION)
    {
        configure(server, Some(settings));
    }
}

/// Uses settings; those that are invalid are shown, and the default is used instead.
fn configure(server: &mut Server, settings: Option<Value>) {
    let settings = Settings::read(settings, &server.root).unwrap_or_else(|why| {
        server.show(why);
        Settings::default()
    });
    server.use_setup(Setup::open(settings, server.root.clone()));
}

/// The first folder that the editor has open.
fn root(params: &InitializeParams) -> Option<PathBuf> {
    let folders = match &params.workspace_folders_initialize_params.workspace_folders {
        Some(WorkspaceFolders::WorkspaceFolderList(folders)) => folders.as_slice(),
        _ => &[],
    };
    #[expect(deprecated, reason = "older editors know no other way to tell their folder")]
    let uri = folders.first().map(|folder| &folder.uri).or(params.root_uri.as_ref());
    uri::path(uri?)
}

fn capabilities(encoding: Encoding) -> ServerCapabilities {
    let sync = TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(TextDocumentSyncKind::Incremental),
        save: Some(Save::Bool(true)),
        ..TextDocumentSyncOptions::default()
    };
    ServerCapabilities {
        position_encoding: Some(encoding.kind()),
        text_document_sync: Some(TextDocumentSync::Options(sync)),
        hover_provider: Some(HoverProvider::Bool(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some([" ", ":", "\"", "'"].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        definition_provider: Some(DefinitionProvider::Bool(true)),
        references_provider: Some(ReferencesProvider::Bool(true)),
        document_symbol_provider: Some(DocumentSymbolProvider::Bool(true)),
        rename_provider: Some(RenameProvider::RenameOptions(RenameOptions {
            prepare_provider: Some(true),
            ..RenameOptions::default()
        })),
        code_action_provider: Some(CodeActionProvider::CodeActionOptions(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QuickFix]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    }
}
