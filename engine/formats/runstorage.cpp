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

constexpr qint64 all = std::numeric_limits<qint64>::max();

/// Reads the file, its first `mostBytes` at most, with `read`, which gets a source of bytes; a file that cannot
/// be read is an error of its own.
template <typename Result, typename Error, typename Read>
Result load(const QString &path, qint64 mostBytes, Error cannotOpen, const Read &read)
{
    QFile file(path);
    Result result;
    if (file.open(QIODevice::ReadOnly)) {
        result = read([&file, left = mostBytes](std::span<char> buffer) mutable {
            const qint64 wanted = std::min(left, static_cast<qint64>(buffer.size()));
            const qint64 got = std::max<qint64>(0, file.read(buffer.data(), wanted));
            left -= got;
            return static_cast<std::size_t>(got);
        });
    }
    if (file.error() != QFileDevice::NoError) {
        result = {};
        result.error = cannotOpen;
        result.systemReason = file.errorString().toStdString();
    }
    return result;
}

RunFileResult loadRunFile(const QString &path, RunReading reading, qint64 mostBytes)
{
    return load<RunFileResult>(path, mostBytes, RunFileError::cannotOpen,
        [reading](const auto &source) { return readRunFile(source, reading); });
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

RunFileResult loadRuns(const QString &path) { return loadRunFile(path, RunReading::whole, all); }

RunFileResult salvageRuns(const QString &path, qint64 mostBytes)
{
    return loadRunFile(path, RunReading::salvage, mostBytes);
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

HarImportResult loadHar(const QString &path)
{
    return load<HarImportResult>(path, all, HarImportError::cannotOpen, readHar);
}

} // namespace Gizmoscope
