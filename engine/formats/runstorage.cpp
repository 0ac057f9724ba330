// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/runstorage.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <iterator>

namespace Gizmoscope {

namespace {

bool writeAll(QIODevice &device, std::string_view bytes)
{
    return device.write(bytes.data(), static_cast<qint64>(bytes.size())) == std::ssize(bytes);
}

// QSaveFile renames its own file over the old one, which would replace a device or a pipe by a file.
QString saveToDevice(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.flush())
        return {};
    return file.errorString();
}

QString save(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return saveToDevice(path, write);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return reason;
}

RunFileResult cannotOpen(const QFile &file)
{
    RunFileResult result;
    result.error = RunFileError::cannotOpen;
    result.systemReason = file.errorString().toStdString();
    return result;
}

RunFileResult load(const QString &path, RunReading reading, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file);
    qint64 left = mostBytes;
    const auto source = [&file, &left](std::span<char> buffer) {
        const qint64 wanted = std::min(left, static_cast<qint64>(buffer.size()));
        const qint64 got = std::max<qint64>(0, file.read(buffer.data(), wanted));
        left -= got;
        return static_cast<std::size_t>(got);
    };
    RunFileResult result = readRunFile(source, reading);
    return file.error() == QFileDevice::NoError ? std::move(result) : cannotOpen(file);
}

} // namespace

QString saveRuns(const QString &path, std::span<const RunRecord> runs)
{
    return save(path, [runs](QIODevice &device) {
        RunFileWriter writer([&device](std::string_view bytes) { return writeAll(device, bytes); });
        for (const RunRecord &run : runs)
            writer.add(run);
        return writer.ok();
    });
}

QString saveText(const QString &path, std::string_view text)
{
    return save(path, [text](QIODevice &device) { return writeAll(device, text); });
}

RunFileResult loadRuns(const QString &path)
{
    return load(path, RunReading::whole, std::numeric_limits<qint64>::max());
}

RunFileResult salvageRuns(const QString &path, qint64 mostBytes)
{
    return load(path, RunReading::salvage, mostBytes);
}

RunFileResult findObstacle(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() == 0)
        return {};
    RunFileResult result = loadRuns(path);
    result.runs.clear();
    // Who chose a file of another kind was asked whether to replace it.
    const bool isOther = result.error == RunFileError::notARunFile
        && info.suffix().compare(QLatin1String("gizmorun"), Qt::CaseInsensitive) != 0;
    if (isOther || result.error == RunFileError::empty)
        result.error = RunFileError::none;
    return result;
}

} // namespace Gizmoscope
