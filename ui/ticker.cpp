// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticker.h"

#include "ui/words/words.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace Gizmoscope {

namespace {

constexpr double tickerScale = 1.3;

} // namespace

Ticker::Ticker(QWidget *parent)
    : QLabel(parent)
{
    if (parent)
        parent->installEventFilter(this);
    setObjectName(QStringLiteral("ticker"));
    setTextFormat(Qt::PlainText);
    m_end.setSingleShot(true);
    m_end.setInterval(stays);
    connect(&m_end, &QTimer::timeout, this, [this] {
        clear();
        showText();
    });
    applyFont();
    hide();
}

void Ticker::setOn(bool on)
{
    m_isOn = on;
    showText();
}

void Ticker::showText() { setVisible(m_isOn && !text().isEmpty()); }

void Ticker::tell(const QString &text)
{
    setText(text);
    showText();
    m_end.start();
}

void Ticker::follow(const RunSettings &settings)
{
    const RunSettings before = std::exchange(m_settings, settings);
    if (before.experiment != settings.experiment)
        return; // another experiment brings settings of its own
    const auto changed = [&](Setting setting, int RunSettings::*member) {
        if (before.*member != settings.*member)
            tell(settingChangeText(setting, static_cast<std::uint64_t>(before.*member),
                static_cast<std::uint64_t>(settings.*member)));
    };
    if (before.delayMinMs == before.delayMaxMs && settings.delayMinMs == settings.delayMaxMs) {
        if (before.delayMinMs != settings.delayMinMs)
            tell(delayChangeText(before, settings));
    } else {
        changed(Setting::delayMin, &RunSettings::delayMinMs);
        changed(Setting::delayMax, &RunSettings::delayMaxMs);
    }
    changed(Setting::timeout, &RunSettings::timeoutMs);
    changed(Setting::connections, &RunSettings::connections);
    changed(Setting::pool, &RunSettings::pool);
}

void Ticker::applyFont()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * tickerScale);
    if (large != font())
        setFont(large);
}

// A font of its own does not follow when all others grow; the widget around it hears of that.
bool Ticker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != this && event->type() == QEvent::FontChange)
        applyFont();
    return QLabel::eventFilter(watched, event);
}

} // namespace Gizmoscope
