// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>
#include <optional>

namespace Gizmoscope {

/// What all panels that look at the run in view share: the moment under the cursor and the selected call. A
/// panel sets it where the user points or chooses, and follows it where another has. Main thread; owned by
/// the window.
class ViewState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nanoseconds since the run began; none: nobody points at a moment.
    [[nodiscard]] std::optional<std::int64_t> cursorNs() const { return m_cursorNs; }
    /// In a replay: how far it has come; all that is shown is shown as it was then. No signal: whoever sets
    /// it has the panels refreshed.
    [[nodiscard]] std::optional<std::int64_t> limitNs() const { return m_limitNs; }
    void setLimitNs(std::optional<std::int64_t> ns) { m_limitNs = ns; }
    /// The moment that lines and figures are for: the one that is pointed at, else that of the replay.
    [[nodiscard]] std::optional<std::int64_t> momentNs() const { return m_cursorNs ? m_cursorNs : m_limitNs; }
    /// The number of a call of the run in view; 0: none.
    [[nodiscard]] std::uint32_t call() const { return m_call; }

    void setCursorNs(std::optional<std::int64_t> ns);
    void setCall(std::uint32_t call);
    /// Another run has come into view.
    void clear();

Q_SIGNALS:
    void cursorMoved();
    void callSelected();

private:
    std::optional<std::int64_t> m_cursorNs;
    std::optional<std::int64_t> m_limitNs;
    std::uint32_t m_call = 0;
};

} // namespace Gizmoscope
