// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoverywriter.h"

#include <iterator>
#include <numeric>

namespace Gizmoscope {

namespace {

constexpr qint64 bytesPerEvent = 32; // a little more than there are, for the heads of the chunks

// A disk that is nearly full takes a part; only the next try says why there is no more.
bool writeAll(QFile &file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const qint64 written = file.write(bytes.data(), std::ssize(bytes));
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

RecoveryWriter::RecoveryWriter(QString root, qint64 most)
    : m_root(std::move(root))
    , m_most(most)
{ }

KeepTrouble RecoveryWriter::write(const RunPiece &piece)
{
    const bool isNew = piece.round != m_round;
    if (isNew && !piece.head)
        return KeepTrouble::none; // the rest of one whose file could not be made
    if (isNew && !open(piece.round))
        return giveUp(KeepTrouble::refused);
    if (!m_writer)
        return KeepTrouble::none; // what came before is not there; said when it happened
    if (!makeRoom(static_cast<qint64>(piece.events.size()) * bytesPerEvent))
        return giveUp(KeepTrouble::tooLarge);
    if (!put(piece)) {
        m_reason = m_file.errorString();
        return giveUp(KeepTrouble::refused);
    }
    return KeepTrouble::none;
}

bool RecoveryWriter::open(int round)
{
    close();
    m_round = round;
    if (!m_folder)
        m_folder = RecoveryFolder::make(m_root, m_reason);
    if (!m_folder)
        return false;
    m_file.setFileName(m_folder->path(round));
    // Unbuffered: each chunk is with the system at once.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        m_reason = m_file.errorString();
        return false;
    }
    m_sizes[round] = 0;
    m_writer.emplace([this](std::string_view bytes) {
        m_sizes[m_round] += std::ssize(bytes);
        return writeAll(m_file, bytes);
    });
    if (!m_writer->ok())
        m_reason = m_file.errorString();
    return m_writer->ok();
}

bool RecoveryWriter::put(const RunPiece &piece)
{
    if (piece.head)
        m_writer->beginRun(piece.head->settings, piece.head->facts);
    if (piece.prediction)
        m_writer->addPrediction(*piece.prediction);
    m_writer->addEvents(piece.events);
    if (piece.isLast)
        m_writer->endRun();
    return m_writer->ok();
}

bool RecoveryWriter::makeRoom(qint64 bytes)
{
    const auto used = [this] {
        return std::accumulate(m_sizes.begin(), m_sizes.end(), qint64 {0},
            [](qint64 sum, const auto &each) { return sum + each.second; });
    };
    while (m_sizes.size() > 1 && used() + bytes > m_most)
        remove(
            m_sizes.begin()->first == m_round ? std::next(m_sizes.begin())->first : m_sizes.begin()->first);
    return used() + bytes <= m_most;
}

// What is in the file stays there: it can be read up to its end.
KeepTrouble RecoveryWriter::giveUp(KeepTrouble trouble)
{
    close();
    return trouble;
}

void RecoveryWriter::close()
{
    m_writer.reset();
    m_file.close();
}

void RecoveryWriter::remove(int round)
{
    if (m_sizes.erase(round) == 0 || !m_folder)
        return;
    if (round == m_round)
        close();
    QFile::remove(m_folder->path(round));
}

void RecoveryWriter::removeAllBut(int round)
{
    const std::map<int, qint64> sizes = m_sizes;
    for (const auto &[each, size] : sizes) {
        if (each != round)
            remove(each);
    }
}

} // namespace Gizmoscope
