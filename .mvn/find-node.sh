# SPDX-FileCopyrightText: The Rashomon developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks for npm and a Node.js of 20 or newer on the PATH; sourced by rashomon. POSIX sh.
#
#   find_node || exit 2     prints one line on standard error when there is none

find_node() {
  node_need="rashomon: needs npm and Node.js 20 or newer to build the workbench's scripts"
  if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    printf '%s\n' "$node_need, and found none on the PATH: install it (https://nodejs.org, or the packages nodejs and npm)" >&2
    return 1
  fi
  node_version=$(node --version 2>/dev/null)
  node_major=${node_version#v}
  node_major=${node_major%%.*}
  case $node_major in
  '' | *[!0-9]*) node_major=0 ;;
  esac
  if [ "$node_major" -lt 20 ]; then
    printf '%s\n' "$node_need, and found ${node_version:-one that does not start} at $(command -v node)" >&2
    return 1
  fi
}
