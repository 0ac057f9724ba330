// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <QWidget>

#include <string>
#include <vector>

namespace Gizmoscope {

class SettingRow;

/// The few settings that a lesson is about, on its card. Main thread; owned by the card.
class LessonControls final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonControls(QWidget *parent);

    /// Makes the rows anew where they are others.
    void setControls(const std::vector<std::string> &controls);
    void show(const RunSettings &settings);
    /// With what the rows say.
    [[nodiscard]] RunSettings applied(RunSettings settings) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        std::string option;
        SettingRow *row;
    };
    void retranslate();
    SettingRow *makeRow(const std::string &option);

    std::vector<Row> m_rows;
};

} // namespace Gizmoscope
