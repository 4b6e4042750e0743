#!/bin/sh
# Asks a schema validator (Ajv, from npm) what it makes of docs/schema: files that load are valid, those in refused.json are not.
set -eu
cd "$(dirname "$0")/.."
tools="$(mktemp -d)"
trap 'rm -rf "$tools"' EXIT
npm install --silent --no-audit --no-fund --prefix "$tools" ajv@8
cp tests/schema.mjs "$tools/"
node "$tools/schema.mjs" "$PWD"
