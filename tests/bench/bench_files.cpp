// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to open a run file, to write a run down while it goes on, and to take a piece of it on the
// thread that paints.

#include "formats/runstorage.h"
#include "ui/recovery/recoverywriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <span>

using namespace Gizmoscope;

namespace {

constexpr std::uint32_t calls = 25'000; // of four events each
constexpr std::size_t eventsInPiece = 100'000;

RunRecord largeRun()
{
    RunSettings settings;
    settings.experiment = "burst";
    settings.backend = "http://127.0.0.1:7734/";
    RunRecord run(settings, {"0", "6", "a system", 2, "2026-11-21T10:00:00.000Z"});
    for (std::uint32_t id = 1; id <= calls; ++id) {
        for (const EventKind kind :
            {EventKind::callIssued, EventKind::callSent, EventKind::callFirstByte, EventKind::callFinished}) {
            const Event event {id, kind == EventKind::callIssued ? 500U : 200U, 1, id, kind,
                static_cast<std::uint8_t>(kind == EventKind::callFinished ? 1 : 0), 0, 0};
            if (!run.append(event))
                qFatal("an event does not fit");
        }
    }
    return run;
}

double msOf(const QElapsedTimer &clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

void measureOpening(const RunRecord &run, const QString &path)
{
    QElapsedTimer clock;
    clock.start();
    if (!saveRuns(path, std::span(&run, 1)).isEmpty())
        qFatal("not saved");
    const double saved = msOf(clock);
    clock.restart();
    const RunFileResult result = loadRuns(path);
    const double opened = msOf(clock);
    const auto events = static_cast<double>(run.events().size());
    std::printf("%.0f events: saved in %.1f ms, opened in %.1f ms, %.2f bytes an event\n", events, saved,
        opened, static_cast<double>(QFileInfo(path).size()) / events);
    if (!(result.runs.at(0).events() == run.events()))
        qFatal("not the same");
}

void measureKeeping(const RunRecord &run, const QString &folder)
{
    RecoveryWriter writer(folder);
    QElapsedTimer clock;
    double copying = 0;
    double writing = 0;
    for (int round = 1; round <= 10; ++round) {
        clock.restart();
        RunPiece piece;
        piece.round = round;
        piece.head = RunPiece::Head {run.settings(), run.facts()};
        const auto part = std::span(run.events()).first(eventsInPiece);
        piece.events.assign(part.begin(), part.end());
        copying += msOf(clock);
        clock.restart();
        if (writer.write(piece) != KeepTrouble::none)
            qFatal("not written");
        writing += msOf(clock);
    }
    std::printf("a piece of %zu events: copied in %.2f ms, written in %.2f ms (%.1f million events/s)\n",
        eventsInPiece, copying / 10, writing / 10, static_cast<double>(eventsInPiece) / writing / 100);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const RunRecord run = largeRun();
    measureOpening(run, dir.filePath(QStringLiteral("a.gizmorun")));
    measureKeeping(run, dir.filePath(QStringLiteral("recovery")));
    return 0;
}
