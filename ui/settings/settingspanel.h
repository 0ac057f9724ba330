// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"
#include "telemetry/runsettings.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace Gizmoscope {

class SettingChoice;
class SettingRow;
class SettingSwitch;
struct NumberRow;
struct SwitchRow;

/// What a run is made with. The few settings that the experiment is about are in view, all others under
/// "More". Main thread.
class SettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget *parent = nullptr);

    /// Its own settings come into view, with its start values; of a few (the delay, for example) what the
    /// user has chosen stays, unless the experiment is about them.
    void setExperiment(const Experiment &experiment);
    /// All but the mode. An empty backend means the embedded one.
    [[nodiscard]] RunSettings settings() const;
    /// These values, but for the backend. Of the signals only delayChanged() follows.
    void showSettings(const RunSettings &settings);
    void setBackendText(const QString &address);
    /// Everything as at the first start.
    void restoreDefaults();

Q_SIGNALS:
    /// The user moved it; calls from now on shall use it.
    void delayChanged(int minMs, int maxMs);
    void timeoutChanged(int ms);
    /// 0: as many as needed.
    void connectionsChanged(int connections);
    void poolChanged(int threads);
    void backendChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Number {
        const NumberRow *what = nullptr;
        SettingRow *row = nullptr;
    };
    struct Switch {
        const SwitchRow *what = nullptr;
        SettingSwitch *row = nullptr;
    };

    void makeControls();
    void makeMore();
    void connectParts();
    void tell(const Number &number);
    void place();
    void orderTabs();
    static void keep(const Number &number, const RunSettings &before, const RunSettings &start);
    void showChanges();
    [[nodiscard]] int changedUnderMore() const;
    void retranslate();
    void retranslateNumber(const Number &number) const;
    void retranslateMore();

    const Experiment *m_experiment = nullptr;
    std::vector<Number> m_numbers;
    std::vector<Switch> m_switches;
    SettingChoice *m_arrivals = nullptr;
    SettingRow *m_seed = nullptr;
    QHash<QString, QWidget *> m_controls; // by name, but for those that are always under "More"
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_moreColumn = nullptr;
    QToolButton *m_moreButton;
    QWidget *m_more;
    QLabel *m_backendLabel = nullptr;
    QLineEdit *m_backend = nullptr;
};

} // namespace Gizmoscope
