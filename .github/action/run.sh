#!/usr/bin/env bash
# What action.yml runs. Its inputs come as STET_…; a value is never read as code.
set -uo pipefail

action=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Say what is wrong where the step is shown, and end.
refuse() {
  echo "::error title=stet::$1"
  exit 2
}

# Lines of text without blanks around them; empty ones are left out.
lines() {
  sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' <<<"$1"
}

# Set `stet` to the command, installed first where it is not there.
find_stet() {
  if [ -n "${STET_VERSION:-}" ]; then
    # A bare name or number would be looked up on the npm registry, where stet is not.
    [[ $STET_VERSION =~ ^(\.{0,2}/|file:|https://|git\+https://) ]] ||
      refuse "Unexpected \`version\`: \`$STET_VERSION\`, expected a file from \`npm pack\` or an address; stet is not on the npm registry"
    local tools=${RUNNER_TEMP:-/tmp}/stet
    npm install --silent --no-audit --no-fund --prefix "$tools" -- "$STET_VERSION" >&2 ||
      refuse "Cannot install \`$STET_VERSION\`"
    stet=("$tools/node_modules/.bin/stet")
    return
  fi
  if [ ! -f "$action/dist/cli.js" ]; then
    npm ci --prefix "$action" --silent --no-audit --no-fund >&2 || refuse 'Cannot build stet'
  fi
  stet=(node "$action/dist/cli.js")
}

arguments=(--format "${STET_FORMAT:-github}")
if [ -n "${STET_CONFIG:-}" ]; then arguments+=(--config "$STET_CONFIG"); fi
if [ -n "${STET_CHANGED:-}" ]; then arguments+=("--changed=$STET_CHANGED"); fi
if [ -n "${STET_SARIF:-}" ]; then arguments+=(--format "sarif=$STET_SARIF"); fi
if [ -n "${STET_MAX_WARNINGS:-}" ]; then arguments+=("--max-warnings=$STET_MAX_WARNINGS"); fi
if [ "${STET_QUIET:-false}" = true ]; then arguments+=(--quiet); fi
# Split at blanks, without expanding patterns.
read -r -d '' -a further <<<"${STET_ARGS:-}" || true
arguments+=(${further[@]+"${further[@]}"})

fail_on=${STET_FAIL_ON:-error}
case $fail_on in
  error | never) ;;
  warning)
    if [ -n "${STET_MAX_WARNINGS:-}" ]; then refuse 'Unexpected `max-warnings` with `fail-on: warning`, expected one of them'; fi
    arguments+=(--max-warnings=0)
    ;;
  *) refuse "Unexpected \`fail-on\`: \`$fail_on\`, expected \`error\`, \`warning\` or \`never\`" ;;
esac

summary=
case ${STET_SUMMARY:-true} in
  true) if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then summary=$(mktemp) && arguments+=(--format "markdown=$summary"); fi ;;
  false) ;;
  *) refuse "Unexpected \`summary\`: \`$STET_SUMMARY\`, expected \`true\` or \`false\`" ;;
esac

# A list, not a mapping into words: names may have blanks in them.
files=()
while IFS= read -r file; do files+=("$file"); done < <(lines "${STET_FILES:-.}")
if [ "${#files[@]}" = 0 ]; then files=(.); fi

find_stet
"${stet[@]}" "${arguments[@]}" -- "${files[@]}"
code=$?

if [ -n "$summary" ]; then
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
  rm -f "$summary"
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  echo "exit-code=$code" >>"$GITHUB_OUTPUT"
  if [ -n "${STET_SARIF:-}" ] && [ -f "$STET_SARIF" ]; then
    mark=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf 'sarif<<%s\n%s\n%s\n' "$mark" "$STET_SARIF" "$mark" >>"$GITHUB_OUTPUT"
  fi
fi

# What could not be checked is never a pass.
if [ "$fail_on" = never ] && [ "$code" = 1 ]; then exit 0; fi
exit "$code"
