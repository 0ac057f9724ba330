// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/settings/scaleslider.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace Gizmoscope {

namespace {

QSpinBox *makeSpin(const QString &name, const SliderScale &scale, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(name);
    spin->setRange(scale.least(), scale.most());
    spin->setGroupSeparatorShown(true);
    spin->setAccelerated(true);
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    spin->setKeyboardTracking(false); // "1500" is one choice, not 1, 15, 150 and 1500
    spin->setAlignment(Qt::AlignRight);
    return spin;
}

} // namespace

SettingRow::SettingRow(const QString &name, const SliderScale &scale, int defaultValue, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_spin(makeSpin(name + QStringLiteral("Spin"), scale, this))
    , m_slider(new ScaleSlider(scale, this))
    , m_default(defaultValue)
    , m_secondDefault(defaultValue)
{
    setObjectName(name);
    m_label->setObjectName(name + QStringLiteral("Label"));
    m_label->setBuddy(m_spin);
    m_label->installEventFilter(this);
    m_slider->setObjectName(name + QStringLiteral("Slider"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_spin, 0, 1);
    grid->addWidget(m_slider, 1, 0, 1, -1);
    grid->setColumnStretch(0, 1);
    setTabOrder(m_spin, m_slider);

    connect(m_spin, &QSpinBox::valueChanged, this, &SettingRow::choose);
    connect(m_slider, &ScaleSlider::valueChosen, this, &SettingRow::choose);
    setValue(defaultValue);
}

void SettingRow::makePlain() { m_slider->hide(); }

void SettingRow::makeRange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    m_to = new QLabel(this);
    m_second =
        makeSpin(objectName() + QStringLiteral("ToSpin"), {m_spin->minimum(), m_spin->maximum(), 1}, this);
    m_to->setBuddy(m_second);
    grid->addWidget(m_to, 0, 2);
    grid->addWidget(m_second, 0, 3);
    grid->removeWidget(m_slider);
    grid->addWidget(m_slider, 1, 0, 1, -1);
    setTabOrder(m_spin, m_second);
    setTabOrder(m_second, m_slider);
    connect(m_second, &QSpinBox::valueChanged, this, &SettingRow::chooseSecond);
    setValue(m_default);
}

void SettingRow::setTexts(const SettingTexts &texts)
{
    m_label->setText(texts.label);
    const QString suffix = texts.unit.isEmpty() ? QString() : QLatin1Char(' ') + texts.unit;
    for (QSpinBox *spin : {m_spin, m_second}) {
        if (spin)
            spin->setSuffix(suffix);
    }
    m_spin->setSpecialValueText(texts.leastText);
    m_spin->setAccessibleName(texts.name);
    m_slider->setAccessibleName(texts.name);
    const QString restore = restoreHint();
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_spin),
             static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_second)}) {
        if (part) {
            part->setToolTip(texts.meaning);
            part->setWhatsThis(texts.meaning + QLatin1Char('\n') + restore);
        }
    }
}

QString SettingRow::restoreHint() { return tr("A double click on the name restores the default."); }

void SettingRow::setSecondTexts(const QString &word, const QString &name)
{
    m_to->setText(word);
    m_second->setAccessibleName(name);
}

void SettingRow::setValue(int value) { setValues(value, value); }

void SettingRow::setValues(int value, int second)
{
    const QSignalBlocker blocker(m_spin);
    m_spin->setValue(value);
    if (m_second) {
        const QSignalBlocker secondBlocker(m_second);
        m_second->setValue(std::max(value, second));
    }
    m_isFixed = !m_second || m_second->value() == m_spin->value();
    m_slider->showValue(m_spin->value());
}

void SettingRow::setDefault(int value, int second)
{
    m_default = value;
    m_secondDefault = second;
}

bool SettingRow::isDefault() const
{
    return value() == m_default && (!m_second || m_second->value() == m_secondDefault);
}

void SettingRow::restoreDefault()
{
    setValues(m_default, m_secondDefault);
    Q_EMIT changed();
}

QWidget *SettingRow::lastPart() const
{
    if (!m_slider->isHidden())
        return m_slider;
    return m_second ? m_second : m_spin;
}

void SettingRow::choose(int value)
{
    const int second = m_isFixed ? value : std::max(value, secondValue());
    const bool wasFixed = m_isFixed;
    setValues(value, second);
    // A range that is pushed together by its lower end stays a range.
    m_isFixed = wasFixed;
    Q_EMIT changed();
}

void SettingRow::chooseSecond(int value)
{
    setValues(std::min(value, m_spin->value()), value);
    Q_EMIT changed();
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        restoreDefault();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gizmoscope
