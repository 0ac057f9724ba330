// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentrunner.h"
#include "formats/runfile.h"
#include "http/httpserver.h"
#include "telemetry/runrecord.h"
#include "webapp/webpage.h"

#include <QString>
#include <QStringList>

namespace Gizmoscope {

// What the engine says with enums and numbers, said to people in their language. Needs no window: the command
// line uses it, too. All functions are for the main thread.

[[nodiscard]] QString experimentTitle(const Experiment &experiment);
[[nodiscard]] QString experimentSummary(const Experiment &experiment);
[[nodiscard]] QString modeWord(RunMode mode);
[[nodiscard]] QString outcomeWord(Outcome outcome);
[[nodiscard]] QString stateWord(RunState state);
[[nodiscard]] QString roleWord(ThreadRole role);

/// What kind of run it is: its mode, or that of the web app which serves requests of both modes.
[[nodiscard]] QString kindWord(const RunSettings &settings);
/// Of a menu or a label, for a place that shows no mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);

/// Why a call ended as it did, in a few words: "nothing listens there".
[[nodiscard]] QString causeWords(Cause cause);
/// Why a run came to nothing and what to do: whole sentences. Empty when it did come to something.
[[nodiscard]] QString failureSentence(const RunRecord &run);
[[nodiscard]] QString startErrorSentence(const StartError &error);
[[nodiscard]] QString listenErrorSentence(const ListenResult &result, const QString &host, int port);
/// The words of the web app's pages.
[[nodiscard]] PageWords pageWords();
/// A notice that the embedded backend is not on its usual port.
[[nodiscard]] QString movedSentence(int port);
[[nodiscard]] QString runFileErrorSentence(const RunFileResult &result, const QString &path);
[[nodiscard]] QString saveErrorSentence(const QString &path, const QString &reason);
/// Why runs were not saved under that name; see findObstacle().
[[nodiscard]] QString obstacleSentence(const RunFileResult &obstacle, const QString &path);

/// On what a run was made: computer and program, a line each.
[[nodiscard]] QStringList machineLines(const MachineFacts &facts);

/// "1.504 s", "503 ms": for a readout, in the user's number format.
[[nodiscard]] QString secondsText(std::int64_t ns);
[[nodiscard]] QString millisecondsText(std::int64_t ns);
[[nodiscard]] QString bytesText(std::uint64_t bytes);
/// "Delay 500 → 800 ms": what was changed while a run goes on.
[[nodiscard]] QString settingChangeText(Setting setting, std::uint64_t before, std::uint64_t after);
/// "Delay: 500 ms → 800 ms"
[[nodiscard]] QString delayChangeText(const RunSettings &before, const RunSettings &after);
/// "500 ms" or "500–1,500 ms".
[[nodiscard]] QString delayText(const RunSettings &settings);
/// "Async was 3.0 times as fast as sync." or that both took the same time; empty unless both have ended.
[[nodiscard]] QString ratioSentence(std::int64_t syncNs, std::int64_t asyncNs);
/// "3.0 ×"
[[nodiscard]] QString ratioText(std::int64_t syncNs, std::int64_t asyncNs);
/// "PWG · 3 calls of 500 ms"
[[nodiscard]] QString headline(const RunSettings &settings);

} // namespace Gizmoscope
