#!/bin/sh
# Feeds the loader a million damaged files, or as many as the first argument says.
set -eu
cd "$(dirname "$0")/.."
GOV_FUZZ_INPUTS="${1:-1000000}" exec dotnet test tests/Governance.Model.Tests -c Release --filter FullyQualifiedName~FuzzTests
