// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/runstorage.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

namespace {

/// Reads the file with `read`, which gets a source of bytes; a file that cannot be read is an error of its
/// own.
template <typename Result, typename Error, typename Read>
Result load(const QString &path, Error cannotOpen, const Read &read)
{
    QFile file(path);
    Result result;
    if (file.open(QIODevice::ReadOnly)) {
        result = read([&file](std::span<char> buffer) {
            const qint64 got = file.read(buffer.data(), static_cast<qint64>(buffer.size()));
            return static_cast<std::size_t>(std::max<qint64>(0, got));
        });
    }
    if (file.error() != QFileDevice::NoError) {
        result = {};
        result.error = cannotOpen;
        result.systemReason = file.errorString().toStdString();
    }
    return result;
}

} // namespace

RunFileResult loadRuns(const QString &path)
{
    return load<RunFileResult>(path, RunFileError::cannotOpen, readRunFile);
}

HarImportResult loadHar(const QString &path)
{
    return load<HarImportResult>(path, HarImportError::cannotOpen, readHar);
}

} // namespace Gizmoscope
