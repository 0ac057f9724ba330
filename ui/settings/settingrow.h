// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sliderscale.h"

#include <QLabel>
#include <QSpinBox>
#include <QWidget>

namespace Gizmoscope {

class ScaleSlider;

/// What is written at a setting. `unit` follows the number ("ms"); `leastText` stands for the least value
/// where that is none ("off").
struct SettingTexts {
    QString label;
    QString name; ///< without mnemonic, for people who hear it
    QString unit;
    QString leastText;
    QString meaning; ///< tooltip and What's This
};

/// One number that the user chooses, or two for a range: label, spin box, and a slider below. A double click on
/// the label restores the default. Main thread.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName of the row; its parts are nameSpin, nameSlider, nameLabel.
    SettingRow(const QString &name, const SliderScale &scale, int defaultValue, QWidget *parent = nullptr);

    void setTexts(const SettingTexts &texts);
    /// Takes the slider away, for a number without a scale.
    void makePlain();
    /// Adds "to" and a second spin box: the values become a range.
    void makeRange();
    void setSecondTexts(const QString &word, const QString &name);

    /// For What's This of every kind of setting.
    [[nodiscard]] static QString restoreHint();

    [[nodiscard]] int value() const { return m_spin->value(); }
    /// The upper end of the range; the value itself without one.
    [[nodiscard]] int secondValue() const { return m_second ? m_second->value() : m_spin->value(); }
    /// Without a signal.
    void setValue(int value);
    void setValues(int value, int second);
    void setDefault(int value) { setDefault(value, value); }
    void setDefault(int value, int second);
    [[nodiscard]] bool isDefault() const;
    void restoreDefault();
    /// Of its parts, for the order of the Tab key.
    [[nodiscard]] QWidget *firstPart() const { return m_spin; }
    [[nodiscard]] QWidget *lastPart() const;

Q_SIGNALS:
    /// The user chose another value.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int value);
    void chooseSecond(int value);

    QLabel *m_label;
    QSpinBox *m_spin;
    QLabel *m_to = nullptr;
    QSpinBox *m_second = nullptr;
    ScaleSlider *m_slider;
    int m_default;
    int m_secondDefault;
    bool m_isFixed = true; // the range is a single value, and both ends move together
};

} // namespace Gizmoscope
