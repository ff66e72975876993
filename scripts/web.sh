#!/bin/sh
# Checks the workbench in web/: types, tests, and that the committed build is what the sources give. With --build it makes
# that build anew instead. Where Node is missing or too old it says so and passes: the app runs from the committed build.
set -u

home=$(cd "$(dirname "$0")/.." && pwd -P) || exit 1
web=$home/web
built=$home/app/src/main/resources/org/tawatur/app/serve/web

skip() {
  echo "Skipped: checks of the workbench (web/): $1"
  exit 0
}

version=$(node --version 2>/dev/null) || skip "Node 20.19 or newer is needed, none was found"
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)'; then
  skip "Node 20.19 or 22.12 or newer is needed, found $version"
fi

cd "$web" || exit 1

# Packages are those of the lock file; they are fetched once for each state of it.
stamp=node_modules/.tawatur-lock
if ! cmp -s package-lock.json "$stamp"; then
  log=$(mktemp)
  if ! npm ci --no-audit --no-fund >"$log" 2>&1; then
    if grep -Eq 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH' "$log"; then
      rm -f "$log"
      skip "the packages of package-lock.json are not here and cannot be fetched now"
    fi
    tail -n 20 "$log" >&2
    rm -f "$log"
    echo "web/: npm ci failed" >&2
    exit 1
  fi
  rm -f "$log"
  cp package-lock.json "$stamp"
fi

if [ "${1:-}" = --build ]; then
  npm run --silent check && npm run --silent build
  exit
fi

npm run --silent check || exit 1
npm run --silent test || exit 1

new=$(mktemp -d) || exit 1
trap 'rm -rf "$new"' EXIT
TAWATUR_WEB_OUT=$new npm run --silent build >/dev/null || exit 1
if ! diff -rq "$new" "$built"; then
  echo "web/: the committed build is not what the sources give; make it anew: scripts/web.sh --build" >&2
  exit 1
fi
echo "Workbench: types, tests and build are right."
