// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QStatusBar>

class QLabel;

namespace Gizmoscope {

/// The line at the foot: which backend, how many events, how many of them lost. Main thread.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    enum class Backend : std::uint8_t { embedded, external, missing };
    static constexpr int msInView = 5000; ///< of a message that says what was done

    explicit StatusLine(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// `place` is host and port.
    void setBackend(Backend backend, const QString &place);
    /// The last run could not reach it, or could again.
    void setAnswering(bool answers);
    void setEvents(std::size_t events, std::uint64_t lost);
    /// What a picture of the run that goes on took, from its figures to the screen. Shows the worst of each
    /// half second.
    void addFrameNs(qint64 ns);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_mark;
    QLabel *m_backendText;
    QLabel *m_events;
    QLabel *m_frame;
    Colours m_colours = Colours::light();
    Backend m_backend = Backend::missing;
    QString m_place;
    bool m_answers = true;
    std::size_t m_eventCount = 0;
    std::uint64_t m_lost = 0;
    qint64 m_worstNs = 0; // of the frames since it was last written
    double m_frameMs = 0;
    QElapsedTimer m_written;
};

} // namespace Gizmoscope
