// Builds the packages of npm from the archives of a release: one for each platform, which contains the command,
// and one that depends on all of them, of which npm installs the one that fits.
//
//   node packaging/npm/build.mjs ARCHIVES OUT
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const [archives, out] = process.argv.slice(2);
if (!out) {
  console.error("usage: node packaging/npm/build.mjs ARCHIVES OUT");
  process.exit(2);
}

/** The targets of Rust, each with what node calls its platform and processor. */
const platforms = {
  "x86_64-unknown-linux-musl": ["linux", "x64"],
  "aarch64-unknown-linux-musl": ["linux", "arm64"],
  "x86_64-apple-darwin": ["darwin", "x64"],
  "aarch64-apple-darwin": ["darwin", "arm64"],
  "x86_64-pc-windows-msvc": ["win32", "x64"],
};

const field = (name) => new RegExp(`^${name} = "(.*)"$`, "m").exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];
const version = field("version");
const shared = {
  version,
  // The registry of the world has names of CLDR.
  license: `(${field("license")}) AND Unicode-3.0`,
  repository: { type: "git", url: `git+${field("repository")}.git` },
  publishConfig: { access: "public" },
};

const write = (folder, manifest) =>
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2) + "\n");

const built = {};
for (const file of readdirSync(archives)) {
  const target = new RegExp(`^comity-${version.replaceAll(".", "\\.")}-(.*)\\.tar\\.gz$`).exec(file)?.[1];
  if (!(target in platforms)) continue;
  const [os, cpu] = platforms[target];
  const name = `@comity-project/comity-${os}-${cpu}`;
  const folder = join(out, `${os}-${cpu}`);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", join(archives, file), "-C", folder, "--strip-components=1"]);
  write(folder, { name, description: `The command comity for ${os} on ${cpu}`, os: [os], cpu: [cpu], ...shared });
  built[name] = version;
}
if (Object.keys(built).length === 0) {
  console.error(`error: there is no archive of version ${version} in ${archives}`);
  process.exit(2);
}

const main = join(out, "comity");
mkdirSync(main, { recursive: true });
for (const file of ["README.md", "LICENSE-APACHE", "LICENSE-MIT"]) cpSync(join(root, file), join(main, file));
cpSync(join(root, "world", "LICENSE-UNICODE"), join(main, "LICENSE-UNICODE"));
cpSync(join(here, "comity.js"), join(main, "comity.js"));
write(main, {
  name: "@comity-project/comity",
  description: "Diplomatic relations as code: check documents against an ontology",
  bin: { comity: "comity.js" },
  engines: { node: ">=18" },
  optionalDependencies: built,
  ...shared,
});
