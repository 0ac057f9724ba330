// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"
#include "telemetry/runsettings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Gizmoscope {

class SettingRow;

/// What a run is made with: delay, timeout, requests, connections, pool; seed and backend under "More".
/// Main thread.
class SettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget *parent = nullptr);

    /// The timeout becomes the experiment's own; requests are offered where it makes many at once.
    void setExperiment(const Experiment &experiment);
    /// All but the mode. An empty backend means the embedded one.
    [[nodiscard]] RunSettings settings() const;
    /// So far as it has a row for them; without a signal.
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
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void retranslateCounts();
    static void offer(SettingRow *row, int value);
    static void keep(SettingRow *row, int before, int value, int second);
    QWidget *makeMore();
    void connectParts();

    const Experiment *m_experiment = nullptr;
    SettingRow *m_delay;
    SettingRow *m_timeout;
    SettingRow *m_requests;
    SettingRow *m_connections;
    SettingRow *m_pool;
    SettingRow *m_visitors;
    SettingRow *m_queue;
    SettingRow *m_seed;
    QToolButton *m_moreButton;
    QWidget *m_more;
    QLabel *m_backendLabel;
    QLineEdit *m_backend;
};

} // namespace Gizmoscope
