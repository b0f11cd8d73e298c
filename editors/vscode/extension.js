// Starts `comity server`, and passes it the settings that are set.

const { commands, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const SETTINGS = ["ontology", "documents", "registry", "sources"];
const LANGUAGES = ["yaml", "json", "toml"];

let client;

/** The settings that somebody has set; the server knows the defaults of the others. */
function settings() {
  const all = workspace.getConfiguration("comity");
  const set = SETTINGS.filter((name) => {
    const { globalValue, workspaceValue, workspaceFolderValue } = all.inspect(name) ?? {};
    return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value != null);
  });
  return Object.fromEntries(set.map((name) => [name, all.get(name)]));
}

function start() {
  const command = workspace.getConfiguration("comity").get("path", "comity");
  const documents = LANGUAGES.flatMap((language) =>
    ["file", "untitled"].map((scheme) => ({ language, scheme })),
  );
  client = new LanguageClient(
    "comity",
    "Comity",
    { command, args: ["server"] },
    {
      documentSelector: documents,
      initializationOptions: settings(),
      synchronize: { fileEvents: workspace.createFileSystemWatcher("**/*.{yaml,yml,json,toml}") },
    },
  );
  return client.start();
}

async function restart() {
  await client?.dispose();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand("comity.restart", restart),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("comity") && restart()),
  );
  await start();
}

const deactivate = () => client?.stop();

module.exports = { activate, deactivate };
