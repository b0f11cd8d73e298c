#!/usr/bin/env node
// Runs the command of the package for this platform. Its exit code is passed on; a signal that ends it is 3,
// "no verdict", so that a crash is never a success.
"use strict";
const { spawnSync } = require("node:child_process");

const platform = `@comity-project/comity-${process.platform}-${process.arch}`;
const name = process.platform === "win32" ? "comity.exe" : "comity";

let command;
try {
  command = require.resolve(`${platform}/${name}`);
} catch {
  console.error(`error: the package ${platform} is not installed
help: install without --omit=optional, or see the other ways to install comity`);
  process.exit(3);
}

const { status, signal, error } = spawnSync(command, process.argv.slice(2), { stdio: "inherit" });
if (error) console.error(`error: comity cannot be run: ${error.message}`);
if (signal) console.error(`error: comity was ended by ${signal}`);
process.exit(status ?? 3);
