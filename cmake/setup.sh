# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `run` and `test` share: packages, configuring, building. Both source it.
# Everything it has to say goes to stderr, because stdout is the program's.
# It keeps to bash 3.2, which is what macOS has.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
logs=$top/build/log
program=./$(basename "$0")

say() { printf '%s\n' "$*" >&2; }

fail()
{
    say ""
    say "$program: $*"
    exit 1
}

# --- Which packages -----------------------------------------------------------------------------------------
# Names are Debian's. "a|b": the first that is offered, as names differ between releases. "a?": only where
# it is offered. "boost": see boost_package.

# shellcheck disable=SC2034 # used by those who source this
{
plain_packages="g++ cmake ninja-build ccache boost libyaml-cpp-dev"
engine_packages="qt6-base-dev qcoro-qt6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libopengl-dev"
# qt6-charts-dev does not pull in libqt6opengl6-dev, without which CMake does not find Qt Charts.
window_packages="qt6-charts-dev libqt6opengl6-dev? qt6-svg-dev|libqt6svg6-dev libqt6svg6 qt6-translations-l10n"
# It judges our HTTP archives.
schema_packages="python3-jsonschema"
# They judge what desktops and browsers read of us.
test_packages="desktop-file-utils appstream shared-mime-info tidy $schema_packages"
# It opens our tables. 500 MB, so only for who asks for it.
office_packages="libreoffice-calc-nogui|libreoffice-calc"
}

# Only worth their size (the font is 60 MB) where somebody looks at a window.
screen_packages()
{
    has_screen || return 0
    echo fonts-noto-cjk
    if [ -n "${WAYLAND_DISPLAY-}" ] && [ -z "${DISPLAY-}" ]; then echo "qt6-wayland?"; fi
}

has_screen() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]; }

other_packages()
{
    case $1 in
    dnf) echo "sudo dnf install gcc-c++ cmake ninja-build ccache boost-devel yaml-cpp-devel qt6-qtbase-devel qt6-qtcharts-devel" \
        "qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations qcoro-qt6-devel google-noto-sans-cjk-fonts" \
        "desktop-file-utils appstream shared-mime-info tidy python3-jsonschema" ;;
    pacman) echo "sudo pacman -S --needed gcc cmake ninja ccache boost yaml-cpp qt6-base qt6-charts qt6-svg qt6-tools" \
        "qt6-translations qcoro noto-fonts-cjk desktop-file-utils appstream shared-mime-info tidy python-jsonschema" ;;
    brew) echo "brew install cmake ninja ccache boost yaml-cpp qt qcoro6" ;;
    *) echo "a C++20 compiler, CMake 3.25, Ninja, Boost 1.81 (headers), yaml-cpp, QCoro 0.8, and of Qt 6.4 or newer:" \
        "Core, Network, Widgets, Charts, Svg, Test and the linguist tools" ;;
    esac
}

# --- Which system -------------------------------------------------------------------------------------------

platform()
{
    local tool
    case $(uname -s) in
    Darwin) tool=brew ;;
    Linux) for tool in apt-get dnf pacman other; do
        if command -v "$tool" >/dev/null; then break; fi
    done ;;
    *) tool=other ;;
    esac
    echo "${tool%-get}"
}

system_name()
{
    if [ -r /etc/os-release ]; then
        # shellcheck disable=SC1091
        (. /etc/os-release && echo "${PRETTY_NAME:-Linux}")
    else
        uname -sr
    fi
}

# --- Packages -----------------------------------------------------------------------------------------------

# provide PURPOSE PACKAGE...: sees to it that the packages are there. A stamp remembers that they are, so that
# the next start asks nobody, until either our list or the system's own record of packages changes.
provide()
{
    local stamp=$top/build/setup/$1 wanted
    shift
    wanted="$(system_name): $*"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && [ ! /var/lib/dpkg/status -nt "$stamp" ]; then
        return
    fi
    if [ "$(platform)" = apt ]; then install_missing "$@"; else require_tools; fi
    mkdir -p "$top/build/setup"
    printf '%s\n' "$wanted" >"$stamp"
}

# Where we do not install, the tools must be there; whether the libraries are, CMake will find out.
require_tools()
{
    local tool missing=""
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || missing="$missing $tool"
    done
    if [ -n "$missing" ]; then
        fail "not found:$missing. On $(system_name) this script installs nothing by itself." \
            "Install what is needed, then start it again:"$'\n\n    '"$(other_packages "$(platform)")"
    fi
    say "On $(system_name) this script installs nothing by itself; it tries what is there."
}

install_missing()
{
    local installed spec missing="" names=""
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    for spec in "$@"; do
        is_there "$spec" "$installed" || missing="$missing $spec"
    done
    [ -n "$missing" ] || return 0

    say "Gizmoscope needs these packages, which are not installed yet:"
    say "   $(readable "$missing")"
    say "apt-get is to install them, together with what they depend on; nothing is removed."
    become_root "$missing"
    apt_update
    check_qt_version
    for spec in $missing; do
        names="$names $(package_for "$spec")"
    done
    # shellcheck disable=SC2086 # a list of names
    [ -z "${names// /}" ] || apt_install $names
}

# is_there SPEC INSTALLED: whether one of its names is among those installed, or it can be done without.
is_there()
{
    local name
    if [ "$1" = boost ]; then
        boost_is_new_enough
        return
    fi
    for name in $(alternatives "$1"); do
        if grep -qxF "$name" <<<"$2"; then return 0; fi
    done
    case $1 in *\?) is_offered g++ && ! is_offered "${1%\?}" ;; *) return 1 ;; esac
}

is_offered() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

alternatives() { tr '|?' '  ' <<<"$1"; }

readable()
{
    local spec out=""
    for spec in $1; do
        case $spec in
        boost) out="$out libboost-dev (1.81 or newer)" ;;
        *) out="$out ${spec%%[|?]*}" ;;
        esac
    done
    printf '%s' "${out# }"
}

boost_is_new_enough()
{
    local file
    for file in /usr/local/include/boost/version.hpp /usr/include/boost/version.hpp; do
        if [ -r "$file" ]; then
            [ "$(sed -n 's/^#define BOOST_VERSION \([0-9]*\).*/\1/p' "$file")" -ge 108100 ]
            return
        fi
    done
    return 1
}

# The newest that is offered: Debian 12's plain libboost-dev is 1.74, which lacks what we need, but it has
# libboost1.81-dev besides.
boost_package()
{
    local minor
    minor=$(apt-cache search --names-only '^libboost1\.[0-9]+-dev$' |
        sed -n 's/^libboost1\.\([0-9]*\)-dev .*/\1/p' | sort -n | tail -n 1)
    [ "${minor:-0}" -ge 75 ] ||
        fail "the package sources of $(system_name) offer no Boost from 1.75 on (newest: 1.${minor:-none})." \
            "Debian 12, Ubuntu 24.04 and newer ones do."
    echo "libboost1.$minor-dev"
}

package_for()
{
    local name
    if [ "$1" = boost ]; then
        boost_package
        return
    fi
    for name in $(alternatives "$1"); do
        if is_offered "$name"; then
            echo "$name"
            return
        fi
    done
    # Not offered: an optional one is left out; of any other, apt shall say so itself.
    case $1 in *\?) ;; *) echo "${1%%|*}" ;; esac
}

check_qt_version()
{
    local version
    version=$(apt-cache policy qt6-base-dev | sed -n 's/^ *Candidate: //p')
    if [ "${version:-(none)}" = "(none)" ]; then
        ! is_offline "$logs/apt-update.log" || fail "the packages could not be installed. $offline"
        fail "the package sources of $(system_name) offer no Qt 6 (package qt6-base-dev). Debian 12, Ubuntu 24.04" \
            "and newer ones do; on Ubuntu in the component 'universe' (sudo add-apt-repository universe)."
    fi
    dpkg --compare-versions "$version" ge 6.4 ||
        fail "$(system_name) offers Qt $version, and Gizmoscope needs 6.4: Debian 12, Ubuntu 24.04 or newer."
}

offline="The package server cannot be reached: is this machine online? Start again when it is."

is_offline()
{
    grep -qE 'Could not resolve|Temporary failure|[Cc]ould not connect|Unable to connect|unreachable' "$@"
}

become_root()
{
    local by_hand
    [ "$(id -u)" != 0 ] || return 0
    by_hand="as root:"$'\n\n    '"apt-get install --no-install-recommends $(names_by_hand "$1")"$'\n\n'"Then start again."
    command -v sudo >/dev/null || fail "only root may install packages, and there is no sudo here. Run this $by_hand"
    if sudo -n true 2>/dev/null; then return 0; fi
    [ -t 0 ] || fail "sudo wants a password, and there is no terminal to ask for it. Run this $by_hand"
    say "sudo asks for your password, to install them:"
    sudo -v || fail "sudo was refused, so nothing was installed. Somebody who may can run this $by_hand"
}

# As good as can be told before the lists of packages have been fetched.
names_by_hand()
{
    local spec out=""
    for spec in $1; do
        out="$out $(package_for "$spec" 2>/dev/null || echo libboost1.81-dev)"
    done
    echo "${out# }"
}

# In English, because explain_apt reads the log.
apt_get()
{
    local apt="env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3"
    [ "$(id -u)" = 0 ] || apt="sudo $apt"
    $apt "$@" </dev/null
}

apt_update()
{
    say "Fetching the lists of packages (some seconds) …"
    # A source of somebody else's that is out of order need not stop us: if ours is, the next step says so.
    logged apt-update apt_get update || say "That did not work for all package sources; trying all the same."
}

apt_install()
{
    local began=$SECONDS size="under a minute"
    [ $# -le 5 ] || size="1 to 5 minutes, up to 300 MB to fetch, 1.2 GB on the disk"
    say "Installing them, with what they depend on ($size) …"
    if ! logged apt-install apt_get install -y --no-install-recommends --no-remove "$@"; then
        show_log apt-install 8
        fail "the packages could not be installed. $(explain_apt "$logs/apt-install.log" "$logs/apt-update.log")"
    fi
    say "Installed, in $((SECONDS - began)) s."
}

explain_apt()
{
    local log=$1
    if is_offline "$@"; then
        echo "$offline"
    elif grep -qE 'Unable to locate package|no installation candidate' "$log"; then
        echo "The package sources of $(system_name) do not have all of them. Debian 12, Ubuntu 24.04 (with" \
            "'universe') and newer ones do. On any other, install what fits from README.md yourself."
    elif grep -q 'remove is disabled' "$log"; then
        echo "They would push out packages that you have, most likely another version of Boost, and this script" \
            "removes nothing. Look at what apt-get proposes, and decide: sudo apt-get install $(boost_package)"
    elif grep -qE 'dpkg was interrupted' "$log"; then
        echo "An earlier installation was interrupted. Run: sudo dpkg --configure -a   Then start again."
    elif grep -qE 'Could not get lock|Unable to (acquire|lock)' "$log"; then
        echo "Another program is installing packages right now. Start again when it has finished."
    elif grep -qE 'enough free space|No space left' "$log"; then
        echo "The disk is full: about 1.5 GB are needed, packages and build."
    else
        echo "The lines above are apt-get's own."
    fi
}

# --- Logs ---------------------------------------------------------------------------------------------------

# logged NAME COMMAND...: runs it with its output in a log, and lets people see that it goes on.
logged()
{
    local log=$logs/$1.log
    shift
    mkdir -p "$logs"
    "$@" 2>&1 | tee "$log" | show_progress
}

# On a terminal the latest line; elsewhere a sign of life each minute.
show_progress()
{
    local line next=$((SECONDS + 60))
    while IFS= read -r line; do
        if [ -t 2 ]; then
            printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$line" >&2
        elif [ "$SECONDS" -ge "$next" ]; then
            say "  … $line"
            next=$((SECONDS + 60))
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

show_log()
{
    say "The last lines of the log:"
    tail -n "${2:-25}" "$logs/$1.log" | sed 's/^/    /' >&2
    say "The whole log: $logs/$1.log"
}

# --- Building -----------------------------------------------------------------------------------------------

# configure PRESET [CMAKE ARGUMENT...]: only if that was not done yet, was done for another place (the
# directory has moved), with other arguments, or before the presets changed. All else Ninja notices itself.
configure()
{
    local preset=$1 dir=$top/build/$1 made
    made="$top $*"
    shift
    if [ -f "$dir/build.ninja" ] && [ -f "$dir/.configured" ] && [ "$(cat "$dir/.configured")" = "$made" ] &&
        [ ! "$top/CMakePresets.json" -nt "$dir/.configured" ]; then
        return
    fi
    say "Configuring '$preset' (some seconds) …"
    # Homebrew's Qt is not where CMake looks by itself.
    if [ "$(platform)" = brew ] && command -v brew >/dev/null; then
        CMAKE_PREFIX_PATH=${CMAKE_PREFIX_PATH:-$(brew --prefix)}
        export CMAKE_PREFIX_PATH
    fi
    if ! logged "configure-$preset" cmake --preset "$preset" --fresh "$@"; then
        configure_failed "$preset"
    fi
    printf '%s\n' "$made" >"$dir/.configured"
}

configure_failed()
{
    rm -rf "$top/build/setup" # the next start looks at every package again
    show_log "configure-$1"
    [ "$(platform)" = apt ] || fail "CMake could not configure the build; where the lines above say that a" \
        "package was not found, it is missing or too old. This is what is needed:"$'\n\n    '"$(other_packages "$(platform)")"
    fail "CMake could not configure the build; the lines above say why. If something was not found that is" \
        "a package, start again: all packages will be checked anew."
}

# build PRESET HOW_LONG [TARGET...]: with keep_going set, past the first file that fails.
build()
{
    local preset=$1 how_long=$2 began=$SECONDS
    shift 2
    case $(ninja -C "$top/build/$preset" -n "$@" 2>&1) in *'no work to do'*) return ;; esac
    say "Building '$preset' ($how_long; only what has changed is built again) …"
    if ! logged "build-$preset" cmake --build --preset "$preset" -j "$(jobs_at_once)" ${1+--target "$@"} \
        ${keep_going:+-- -k 0}; then
        show_log "build-$preset" 40
        explain_build "$logs/build-$preset.log"
    fi
    say "Built, in $((SECONDS - began)) s."
}

explain_build()
{
    if grep -qE 'Killed signal|out of memory|virtual memory exhausted' "$1"; then
        fail "the compiler ran out of memory. Close other programs, or start with fewer at once:" \
            "CMAKE_BUILD_PARALLEL_LEVEL=1 $program"
    elif grep -q 'No space left' "$1"; then
        fail "the disk is full. Make some room (1 GB for each preset), then start again."
    fi
    fail "the build failed; the lines above are the compiler's."
}

# One for each core, but no more than the memory holds: a file with Boost in it takes 1 GB to compile.
jobs_at_once()
{
    local cores memory
    cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
    memory=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo 2>/dev/null || true)
    memory=$((${memory:-1073741824} / 1048576))
    [ "$memory" -ge "$cores" ] || cores=$memory
    [ "$cores" -ge 1 ] || cores=1
    echo "${CMAKE_BUILD_PARALLEL_LEVEL:-$cores}"
}
