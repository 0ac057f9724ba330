// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/delayrange.h"
#include "backend/fault.h"
#include "experiments/claims.h"
#include "formats/exports.h"
#include "simulation/simulationsettings.h"
#include "telemetry/runsettings.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// What a command line says, or why it cannot be: then `error` is a sentence.
template <typename Options> struct Parsed {
    Options options;
    QString error;
    bool help = false; ///< asked for: `error` holds the help text
};

struct RunOptions {
    std::vector<RunSettings> runs; ///< in their order; backend empty: embedded
    bool json = false;
    QString saveTo;
    QString har; ///< a recorded page load, whose waits are still to be read; empty: none
};

struct SimulateOptions {
    std::vector<SimulationSettings> runs; ///< in their order
    bool json = false;
};

struct BackendOptions {
    QString host = QStringLiteral("127.0.0.1");
    int port = 7734;
    std::vector<std::string> names;
    DelayRange delay {500, 500};
    std::uint64_t seed = 1;
    Fault fault = Fault::none;
    int faultCode = 500;
    bool sleepingThreads = false;
    bool keepWorking = false;
};

struct WebAppOptions {
    QString host = QStringLiteral("127.0.0.1");
    int port = 7735;
    std::vector<std::string> names;
    RunSettings settings; ///< backend: empty for one of its own
};

struct ClaimsOptions {
    std::vector<const Claim *> claims; ///< in the order in which they are told
    bool json = false;
};

struct ExportOptions {
    QString file;
    ExportChoice choice;
    QString output; ///< empty or "-": standard output
};

struct ReplayOptions {
    QString file;
    double speed = 1; ///< as it happened; 0: all at once
    int run = 0; ///< from 1; 0: all
};

struct CompareOptions {
    QString earlier; ///< files
    QString later;
    bool json = false;
};

/// `arguments`: those behind the command's own word.
[[nodiscard]] Parsed<RunOptions> parseRun(const QStringList &arguments);
[[nodiscard]] Parsed<SimulateOptions> parseSimulate(const QStringList &arguments);
[[nodiscard]] Parsed<BackendOptions> parseServeBackend(const QStringList &arguments);
[[nodiscard]] Parsed<WebAppOptions> parseServeWebApp(const QStringList &arguments);
[[nodiscard]] Parsed<ClaimsOptions> parseClaims(const QStringList &arguments);
[[nodiscard]] Parsed<ExportOptions> parseExport(const QStringList &arguments);
[[nodiscard]] Parsed<ReplayOptions> parseReplay(const QStringList &arguments);
[[nodiscard]] Parsed<CompareOptions> parseCompare(const QStringList &arguments);

/// The help that names all commands.
[[nodiscard]] QString helpText();

} // namespace Gizmoscope
