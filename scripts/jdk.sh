# Sourced by ./tawatur and ./verify: sets JAVA_HOME to a JDK of at least version $LEAST_JDK.
# Versions are read from each JDK's "release" file, so that no JVM has to be started to look.

LEAST_JDK=21

# Prints the major version of the JDK in folder $1, or nothing where there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=\"1.*) return 0 ;;
      JAVA_VERSION=\"*)
        line=${line#JAVA_VERSION=\"}
        line=${line%%[!0-9]*}
        printf '%s\n' "$line"
        return 0
        ;;
    esac
  done <"$1/release"
}

# Prints the folder of the JDK whose java is on the PATH.
jdk_on_path() {
  path=$(command -v java) || return 0
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in
      /*) path=$link ;;
      *) path=${path%/*}/$link ;;
    esac
  done
  path=${path%/bin/java}
  [ -d "$path" ] && printf '%s\n' "$path"
}

# Takes the JDK in folder $1 if it is new enough.
take_jdk() {
  [ -n "$1" ] || return 1
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$LEAST_JDK" ] || return 1
  JAVA_HOME=$1
  JDK_VERSION=$version
  export JAVA_HOME
}

find_jdk() {
  if take_jdk "${JAVA_HOME:-}" || take_jdk "$(jdk_on_path)"; then
    return 0
  fi
  best=
  best_version=0
  for folder in /usr/lib/jvm/* /opt/* /usr/java/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder/bin" ] || continue
    version=$(jdk_version "$folder")
    if [ -n "$version" ] && [ "$version" -gt "$best_version" ]; then
      best=$folder
      best_version=$version
    fi
  done
  take_jdk "$best" && return 0
  cat >&2 <<EOF
tawatur needs a Java development kit (JDK) of version $LEAST_JDK or newer, and found none in JAVA_HOME, on the PATH or in the usual folders.
Install one, for instance:
  Debian, Ubuntu:  sudo apt install openjdk-21-jdk-headless   (or Temurin: https://adoptium.net)
  Fedora:          sudo dnf install java-21-openjdk-devel
  macOS:           brew install openjdk@21
  Windows:         use WSL, then as on Ubuntu
or set JAVA_HOME to the folder of one.
EOF
  return 1
}

# Says what to install where Maven is missing.
need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  cat >&2 <<EOF
tawatur is built with Apache Maven, and found no "mvn" on the PATH. Install it, for instance:
  Debian, Ubuntu:  sudo apt install maven
  Fedora:          sudo dnf install maven
  macOS:           brew install maven
EOF
  return 1
}

# Runs Maven quietly about its own use of the JDK; options of newer JDKs cannot stand in .mvn/jvm.config.
maven() {
  if [ "$JDK_VERSION" -ge 24 ]; then
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" mvn "$@"
  else
    mvn "$@"
  fi
}
