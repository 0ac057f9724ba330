// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runfiles.h"

#include "formats/runstorage.h"
#include "ui/words/harwords.h"
#include "ui/words/words.h"

#include <QDir>

namespace Gizmoscope {

RunFiles::RunFiles(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setObjectName(QStringLiteral("files"));
}

RunFiles::~RunFiles() { m_thread.waitForDone(); }

void RunFiles::write(const QString &path, std::function<QString()> write)
{
    m_thread.start([this, path, write = std::move(write)] {
        const QString reason = write();
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, path, shown, reason] {
            if (reason.isEmpty())
                Q_EMIT saved(path);
            else
                Q_EMIT failed([shown, reason] { return saveErrorSentence(shown, reason); });
        });
    });
}

void RunFiles::save(const QString &path, std::vector<RunRecord> runs)
{
    write(path, [path, runs = std::move(runs)] { return saveRuns(path, runs); });
}

void RunFiles::exportTo(const QString &path, std::vector<RunRecord> runs, const ExportChoice &choice)
{
    write(path, [path, runs = std::move(runs), choice] { return saveText(path, exported(runs, choice)); });
}

void RunFiles::importHar(const QString &path)
{
    m_thread.start([this, path] {
        auto result = std::make_shared<HarImportResult>(loadHar(path));
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, path, shown, result] {
            if (result->error == HarImportError::none)
                Q_EMIT imported(path, std::make_shared<RecordedPage>(std::move(result->page)));
            else
                Q_EMIT failed([shown, result] { return harImportErrorSentence(*result, shown); });
        });
    });
}

void RunFiles::open(const QString &path)
{
    m_thread.start([this, path] {
        auto result = std::make_shared<RunFileResult>(loadRuns(path));
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, path, shown, result] {
            if (result->error == RunFileError::none)
                Q_EMIT opened(path, std::make_shared<std::vector<RunRecord>>(std::move(result->runs)));
            else
                Q_EMIT failed([shown, result] { return runFileErrorSentence(*result, shown); });
        });
    });
}

} // namespace Gizmoscope
