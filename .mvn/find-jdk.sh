# SPDX-FileCopyrightText: The Rashomon developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds a Java of 21 or newer without starting one; sourced by mvnw and rashomon. POSIX sh, no process per candidate.
#
#   find_jdk javac || exit 2     sets JAVA_HOME (exported) and jdk_version, or prints one line on standard error
#
# Order: JAVA_HOME, the java on the PATH, then the newest one in the folders where installers put them.

# Sets jdk_version ("25.0.3") and jdk_rank (25000003) of the home $1; fails if it is no Java home.
# The release file says the version; a home without one but with the runtime's image is asked.
jdk_read_version() {
  jdk_version=
  if [ -r "$1/release" ]; then
    while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
      case $jdk_line in
      JAVA_VERSION=*)
        jdk_version=${jdk_line#JAVA_VERSION=}
        jdk_version=${jdk_version#\"}
        jdk_version=${jdk_version%%\"*}
        ;;
      esac
    done <"$1/release"
  elif [ -r "$1/lib/modules" ] && [ -x "$1/bin/java" ]; then
    jdk_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  jdk_rest=${jdk_version%%[!0-9.]*}.0.0
  jdk_major=${jdk_rest%%.*}
  jdk_rest=${jdk_rest#*.}
  jdk_minor=${jdk_rest%%.*}
  jdk_rest=${jdk_rest#*.}
  jdk_patch=${jdk_rest%%.*}
  [ -n "$jdk_major" ] && jdk_rank=$((jdk_major * 1000000 + ${jdk_minor:-0} * 1000 + ${jdk_patch:-0}))
}

# Whether the home $1 has the tool $2 and is new enough; a build known to corrupt memory is remembered in jdk_refused.
jdk_is_usable() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ -x "$1/bin/java" ] && jdk_read_version "$1" && [ "$jdk_rank" -ge 21000000 ] || return 1
  # 25.0.0 to 25.0.2: memory corruption with G1 and compact object headers, mended in 25.0.3.
  if [ "$jdk_rank" -ge 25000000 ] && [ "$jdk_rank" -le 25000002 ]; then
    jdk_refused="$1 (JDK $jdk_version corrupts memory; 25.0.3 mended it)"
    return 1
  fi
}

# Keeps the home $1 in jdk_best if it is the newest usable one so far.
jdk_consider() {
  jdk_is_usable "$1" "$2" || return 0
  if [ "$jdk_rank" -gt "$jdk_best_rank" ]; then
    jdk_best=$1 jdk_best_rank=$jdk_rank jdk_best_version=$jdk_version
  fi
}

# The home of the java on the PATH, through its links.
jdk_on_path() {
  jdk_link=$(command -v java 2>/dev/null) || return 1
  while [ -L "$jdk_link" ]; do
    jdk_target=$(readlink "$jdk_link") || return 1
    case $jdk_target in
    /*) jdk_link=$jdk_target ;;
    *) jdk_link=${jdk_link%/*}/$jdk_target ;;
    esac
  done
  jdk_link=${jdk_link%/*}
  jdk_path_home=$(cd "$jdk_link/.." 2>/dev/null && pwd -P)
}

find_jdk() {
  jdk_tool=$1 jdk_best= jdk_best_rank=0 jdk_best_version= jdk_refused= jdk_path_home=

  if jdk_is_usable "${JAVA_HOME-}" "$jdk_tool"; then
    export JAVA_HOME
    return 0
  fi
  if jdk_on_path && jdk_is_usable "$jdk_path_home" "$jdk_tool"; then
    JAVA_HOME=$jdk_path_home
    export JAVA_HOME
    return 0
  fi
  jdk_chosen_refused=$jdk_refused

  for jdk_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/*/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jdks/*/Contents/Home \
    "${HOME-}"/.gradle/jdks/* "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/*; do
    jdk_consider "$jdk_home" "$jdk_tool"
  done

  if [ -r "${HOME-}/.m2/toolchains.xml" ]; then
    while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
      case $jdk_line in
      *"<jdkHome>"*"</jdkHome>"*)
        jdk_line=${jdk_line#*"<jdkHome>"}
        jdk_consider "${jdk_line%%"</jdkHome>"*}" "$jdk_tool"
        ;;
      esac
    done <"$HOME/.m2/toolchains.xml"
  fi

  if [ -n "$jdk_best" ]; then
    # Only a refusal of what the user had chosen is worth a line; one that merely lies in a folder is not.
    [ -z "$jdk_chosen_refused" ] || printf '%s\n' "rashomon: refused $jdk_chosen_refused; using $jdk_best" >&2
    JAVA_HOME=$jdk_best jdk_version=$jdk_best_version jdk_major=${jdk_best_version%%[!0-9]*}
    export JAVA_HOME
    return 0
  fi
  case $jdk_tool in
  javac) jdk_need="a JDK (with javac) of version 21 or newer" ;;
  *) jdk_need="Java 21 or newer" ;;
  esac
  if [ -n "$jdk_refused" ]; then
    printf '%s\n' "rashomon: needs $jdk_need, and refused the only one found: $jdk_refused" >&2
  else
    printf '%s\n' "rashomon: needs $jdk_need and found none: install one (https://adoptium.net) or set JAVA_HOME to it" >&2
  fi
  return 1
}
