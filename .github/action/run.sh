#!/usr/bin/env bash
# What action.yml runs: its inputs come as STET_… variables. Nothing of them is evaluated by the shell.
set -euo pipefail
stet="${STET_BIN:-$(dirname "$0")/../../dist/cli.js}"

args=(--format github)
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then args+=(--format "markdown=$GITHUB_STEP_SUMMARY"); fi
if [ -n "${STET_SARIF:-}" ]; then args+=(--format "sarif=$STET_SARIF"); fi
if [ -n "${STET_CONFIG:-}" ]; then args+=(--config "$STET_CONFIG"); fi
if [ "${STET_QUIET:-false}" = true ]; then args+=(--quiet); fi
if [ -n "${STET_MAX_WARNINGS:-}" ]; then args+=(--max-warnings "$STET_MAX_WARNINGS"); fi

# Split at blanks and line ends, without expanding patterns: stet does that itself.
set -f
# shellcheck disable=SC2206
args+=(${STET_ARGS:-})
# shellcheck disable=SC2206
paths=(${STET_PATHS:-.})
exec node "$stet" "${args[@]}" -- "${paths[@]}"
