// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/output.h"
#include "formats/runstorage.h"
#include "ui/words/words.h"

namespace Gizmoscope {

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int exportRun(const ExportOptions &options)
{
    const RunFileResult file = loadRuns(options.file);
    if (file.error != RunFileError::none)
        return notCarriedOut(runFileErrorSentence(file, options.file));
    const std::string text = exported(file.runs, options.choice);
    if (options.output.isEmpty() || options.output == QLatin1String("-"))
        return printOut(text)
            ? exitDone
            : notCarriedOut(saveErrorSentence(ExportWords::tr("The standard output"), qt_error_string()));
    const QString reason = saveText(options.output, text);
    return reason.isEmpty() ? exitDone : notCarriedOut(saveErrorSentence(options.output, reason));
}

} // namespace Gizmoscope
