// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runfiles.h"

#include "formats/runstorage.h"
#include "ui/words/harwords.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>

namespace Gizmoscope {

RunFiles::RunFiles(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setObjectName(QStringLiteral("files"));
}

RunFiles::~RunFiles() { m_thread.waitForDone(); }

void RunFiles::save(const QString &path, std::vector<RunRecord> runs, const std::vector<int> &numbers)
{
    m_thread.start([this, path, numbers, runs = std::move(runs)] {
        const RunFileResult obstacle = findObstacle(path);
        const bool isFree = obstacle.error == RunFileError::none;
        const QString reason = isFree ? saveRuns(path, runs) : QString();
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, path, numbers, shown, obstacle, isFree, reason] {
            if (!isFree)
                Q_EMIT failed([shown, obstacle] { return obstacleSentence(obstacle, shown); });
            else if (reason.isEmpty())
                Q_EMIT saved(path, numbers);
            else
                Q_EMIT failed([shown, reason] { return saveErrorSentence(shown, reason); });
        });
    });
}

void RunFiles::exportTo(const QString &path, std::vector<RunRecord> runs, const ExportChoice &choice)
{
    m_thread.start([this, path, choice, runs = std::move(runs)] {
        const QString reason = saveText(path, exported(runs, choice));
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, path, shown, reason] {
            if (reason.isEmpty())
                Q_EMIT saved(path, {});
            else
                Q_EMIT failed([shown, reason] { return saveErrorSentence(shown, reason); });
        });
    });
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
        const bool isThere = QFileInfo::exists(path);
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, path, shown, result, isThere] {
            if (result->error == RunFileError::none)
                Q_EMIT opened(path, std::make_shared<std::vector<RunRecord>>(std::move(result->runs)));
            else if (!isThere)
                Q_EMIT missing(path, [shown, result] { return runFileErrorSentence(*result, shown); });
            else
                Q_EMIT failed([shown, result] { return runFileErrorSentence(*result, shown); });
        });
    });
}

} // namespace Gizmoscope
