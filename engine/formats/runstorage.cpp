// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/runstorage.h"

#include <QFile>
#include <QSaveFile>

namespace Gizmoscope {

namespace {

bool writeAll(QIODevice &device, std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    return device.write(bytes.data(), size) == size;
}

QString commit(QSaveFile &file, bool written)
{
    if (written && file.commit())
        return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return reason;
}

} // namespace

QString saveRuns(const QString &path, std::span<const RunRecord> runs)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    RunFileWriter writer([&file](std::string_view bytes) { return writeAll(file, bytes); });
    for (const RunRecord &run : runs)
        writer.add(run);
    return commit(file, writer.ok());
}

QString saveText(const QString &path, std::string_view text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    return commit(file, writeAll(file, text));
}

RunFileResult loadRuns(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        RunFileResult result;
        result.error = RunFileError::cannotOpen;
        result.systemReason = file.errorString().toStdString();
        return result;
    }
    return readRunFile([&file](std::span<char> buffer) {
        const qint64 got = file.read(buffer.data(), static_cast<qint64>(buffer.size()));
        return static_cast<std::size_t>(std::max<qint64>(0, got));
    });
}

} // namespace Gizmoscope
