// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatecommand.h"

#include "app/cli/cli.h"
#include "app/cli/modelreport.h"
#include "app/cli/output.h"
#include "formats/simulationjson.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Gizmoscope {

namespace {

int refused(const SimulationSettings &settings)
{
    StartError error;
    error.kind = StartError::Kind::outOfBounds;
    error.member = outOfBounds(settings).value_or("");
    return notCarriedOut(startErrorSentence(error));
}

} // namespace

int simulateAndPrint(const SimulateOptions &options)
{
    std::vector<SimulatedRun> runs;
    for (const SimulationSettings &settings : options.runs) {
        auto result = simulate(settings);
        if (!result)
            return refused(settings);
        runs.push_back({settings, std::move(*result)});
    }
    const bool printed = options.json ? printOut(toJson(runs)) : printOut(modelReport(runs));
    return printed ? exitDone
                   : notCarriedOut(saveErrorSentence(Cli::tr("The standard output"), qt_error_string()));
}

} // namespace Gizmoscope
