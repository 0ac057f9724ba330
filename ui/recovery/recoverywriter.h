// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/runfile.h"
#include "ui/recovery/recoveryfolder.h"

#include <QFile>

#include <map>
#include <memory>
#include <optional>

namespace Gizmoscope {

/// Something of a run that goes on.
struct RunPiece {
    struct Head {
        RunSettings settings;
        MachineFacts facts;
    };
    int round = 0; ///< runs of the same round go to the same file
    std::optional<Head> head; ///< with its first piece
    std::optional<Prediction> prediction; ///< once
    std::vector<Event> events;
    bool isLast = false;
};

enum class KeepTrouble : std::uint8_t {
    none,
    refused, ///< by the system, for a reason
    tooLarge, ///< the run alone would take all the room
};

/// Writes runs to the disk piece by piece, a file for each round, and keeps to the room it is given: the
/// oldest files go. Used on the thread of the RunKeeper that owns it; ends after that thread.
class RecoveryWriter final
{
public:
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024; // of all files together

    explicit RecoveryWriter(QString root, qint64 most = mostBytes);

    /// What is written is with the system when this returns, so that it outlives the program.
    [[nodiscard]] KeepTrouble write(const RunPiece &piece);
    /// Why, after KeepTrouble::refused.
    [[nodiscard]] QString reason() const { return m_reason; }
    /// The run is in a file of its user's, or nobody wants it.
    void remove(int round);
    void removeAllBut(int round);

private:
    [[nodiscard]] bool open(int round);
    [[nodiscard]] bool put(const RunPiece &piece);
    [[nodiscard]] bool makeRoom(qint64 bytes);
    [[nodiscard]] KeepTrouble giveUp(KeepTrouble trouble);
    void close();

    QString m_root;
    qint64 m_most;
    std::unique_ptr<RecoveryFolder> m_folder; // made for the first run
    std::map<int, qint64> m_sizes; // by round
    int m_round = 0; // of the open file
    QFile m_file;
    std::optional<RunFileWriter> m_writer; // where the file is open and sound
    QString m_reason;
};

} // namespace Gizmoscope
