// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncontrols.h"

#include "lessons/lessonsettings.h"
#include "ui/settings/settingrow.h"
#include "ui/words/lessonwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr double kneeMs = 100;
constexpr double kneeCount = 10;

} // namespace

LessonControls::LessonControls(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lessonControls"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

SettingRow *LessonControls::makeRow(const std::string &option)
{
    const NumberSetting *number = findNumberSetting(option);
    const Range range = number ? number->range : Bounds::delayMs;
    const auto off = number ? std::min<std::int64_t>(number->off, range.least) : range.least;
    const bool isTime = !number || number->word.ends_with("Ms");
    const SliderScale scale(static_cast<int>(std::min(off, range.least)), static_cast<int>(range.most),
        isTime ? kneeMs : kneeCount);
    auto *row = new SettingRow(
        QStringLiteral("lesson-") + QString::fromStdString(option), scale, scale.least(), this);
    if (!number)
        row->makeRange();
    connect(row, &SettingRow::changed, this, &LessonControls::changed);
    layout()->addWidget(row);
    return row;
}

void LessonControls::setControls(const std::vector<std::string> &controls)
{
    const bool isSame = std::equal(controls.begin(), controls.end(), m_rows.begin(), m_rows.end(),
        [](const std::string &option, const Row &row) { return option == row.option; });
    if (isSame)
        return;
    for (const Row &each : m_rows) {
        each.row->hide();
        each.row->deleteLater();
    }
    m_rows.clear();
    for (const std::string &option : controls) {
        if (isNumberOrDelay(option))
            m_rows.push_back({option, makeRow(option)});
    }
    retranslate();
}

void LessonControls::show(const RunSettings &settings)
{
    for (const Row &each : m_rows) {
        const NumberSetting *number = findNumberSetting(each.option);
        if (number)
            each.row->setValue(settings.*number->member);
        else
            each.row->setValues(settings.delayMinMs, settings.delayMaxMs);
    }
}

RunSettings LessonControls::applied(RunSettings settings) const
{
    for (const Row &each : m_rows) {
        if (const NumberSetting *number = findNumberSetting(each.option)) {
            settings.*number->member = each.row->value();
        } else {
            settings.delayMinMs = each.row->value();
            settings.delayMaxMs = each.row->secondValue();
        }
    }
    return settings;
}

void LessonControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LessonControls::retranslate()
{
    for (const Row &each : m_rows) {
        const NumberSetting *number = findNumberSetting(each.option);
        const QString name = lessonSettingName(each.option);
        const bool isTime = !number || number->word.ends_with("Ms");
        RunSettings least;
        if (number)
            least.*number->member = number->off;
        const bool hasOff = number && !number->range.contains(number->off);
        each.row->setTexts({name, name, isTime ? tr("ms", "milliseconds") : QString(),
            hasOff ? lessonSettingText(each.option, least) : QString(),
            tr("A setting that this lesson is about. Those that are not here are as the lesson needs "
               "them.")});
        if (!number)
            each.row->setSecondTexts(tr("to"), tr("%1, to").arg(name));
    }
}

} // namespace Gizmoscope
