// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/settings/settingrow.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace Gizmoscope {

namespace {

constexpr int defaultDelayMs = 500;
constexpr int defaultSeed = 1;
constexpr int anyQueue = -1; // as RunSettings has it
constexpr int longestAddress = 2000;
constexpr double kneeMs = 100;
constexpr double kneeCount = 10;

int most(const Range &range) { return static_cast<int>(range.most); }

SliderScale delayScale() { return {0, most(Bounds::delayMs), kneeMs, {50, 150, 500, 1000, 1500, 2000}}; }

} // namespace

SettingsPanel::SettingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_delay(new SettingRow(QStringLiteral("delay"), delayScale(), defaultDelayMs, this))
    , m_timeout(new SettingRow(QStringLiteral("timeout"), delayScale(), 0, this))
    , m_requests(new SettingRow(QStringLiteral("requests"),
          {1, most(Bounds::requests), kneeCount, {18, 125, 1000, 5000, 10000}}, 1, this))
    , m_connections(new SettingRow(
          QStringLiteral("connections"), {0, most(Bounds::connections), kneeCount, {6, 18, 48}}, 0, this))
    , m_pool(
          new SettingRow(QStringLiteral("pool"), {0, most(Bounds::pool), kneeCount, {8, 50, 5000}}, 0, this))
    , m_visitors(new SettingRow(
          QStringLiteral("visitors"), {1, most(Bounds::visitors), kneeCount, {10, 100, 1000}}, 1, this))
    , m_queue(new SettingRow(QStringLiteral("queue"),
          {anyQueue, most(Bounds::queue), kneeCount, {100, 1000, 5000}}, anyQueue, this))
    , m_seed(new SettingRow(
          QStringLiteral("seed"), {0, std::numeric_limits<int>::max(), kneeCount}, defaultSeed, this))
    , m_moreButton(new QToolButton(this))
    , m_more(makeMore())
{
    setObjectName(QStringLiteral("settings"));
    m_delay->makeRange();
    m_seed->makePlain();
    m_moreButton->setObjectName(QStringLiteral("moreButton"));
    m_moreButton->setCheckable(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();

    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_delay, m_timeout, m_requests, m_connections, m_pool, m_moreButton, m_more})
        column->addWidget(part);
    column->addStretch(1);
    connectParts();
    retranslate();
}

QWidget *SettingsPanel::makeMore()
{
    auto *more = new QWidget(this);
    m_backendLabel = new QLabel(more);
    m_backend = new QLineEdit(more);
    m_backend->setObjectName(QStringLiteral("backendEdit"));
    m_backend->setMaxLength(longestAddress);
    m_backend->setClearButtonEnabled(true);
    m_backendLabel->setBuddy(m_backend);
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *row : {m_visitors, m_queue, m_seed})
        column->addWidget(row);
    column->addWidget(m_backendLabel);
    column->addWidget(m_backend);
    return more;
}

void SettingsPanel::connectParts()
{
    connect(m_delay, &SettingRow::changed, this,
        [this] { Q_EMIT delayChanged(m_delay->value(), m_delay->secondValue()); });
    connect(m_timeout, &SettingRow::changed, this, [this] { Q_EMIT timeoutChanged(m_timeout->value()); });
    connect(m_connections, &SettingRow::changed, this,
        [this] { Q_EMIT connectionsChanged(m_connections->value()); });
    connect(m_pool, &SettingRow::changed, this, [this] { Q_EMIT poolChanged(m_pool->value()); });
    connect(m_backend, &QLineEdit::editingFinished, this, &SettingsPanel::backendChanged);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

void SettingsPanel::setExperiment(const Experiment &experiment)
{
    const RunSettings before = m_experiment ? startSettings(*m_experiment) : RunSettings {};
    const RunSettings start = startSettings(experiment);
    m_experiment = &experiment;
    offer(m_timeout, start.timeoutMs);
    offer(m_requests, start.requests);
    keep(m_delay, before.delayMinMs, start.delayMinMs, start.delayMaxMs);
    keep(m_connections, before.connections, start.connections, start.connections);
    keep(m_pool, before.pool, start.pool, start.pool);
    keep(m_queue, before.queue, start.queue, start.queue);
    m_visitors->setVisible(experiment.load == Load::visitors);
}

void SettingsPanel::offer(SettingRow *row, int value)
{
    row->setDefault(value);
    row->setValue(value);
}

// What the user has chosen stays, so that two experiments are compared with the same; but one that comes with a
// value of its own is about that value.
void SettingsPanel::keep(SettingRow *row, int before, int value, int second)
{
    const bool isChosen = row->value() != before;
    const bool hasOwn = value != before;
    row->setDefault(value);
    if (!isChosen || hasOwn)
        row->setValues(value, second);
}

RunSettings SettingsPanel::settings() const
{
    RunSettings settings = m_experiment ? startSettings(*m_experiment) : RunSettings {};
    settings.delayMinMs = m_delay->value();
    settings.delayMaxMs = m_delay->secondValue();
    settings.timeoutMs = m_timeout->value();
    settings.requests = m_requests->value();
    settings.visitors = m_visitors->value();
    settings.queue = m_queue->value();
    settings.connections = m_connections->value();
    settings.pool = m_pool->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.backend = m_backend->text().trimmed().toStdString();
    return settings;
}

void SettingsPanel::showSettings(const RunSettings &settings)
{
    m_delay->setValues(settings.delayMinMs, settings.delayMaxMs);
    m_timeout->setValue(settings.timeoutMs);
    m_requests->setValue(settings.requests);
    m_connections->setValue(settings.connections);
    m_pool->setValue(settings.pool);
    m_visitors->setValue(settings.visitors);
    m_queue->setValue(settings.queue);
}

void SettingsPanel::setBackendText(const QString &address)
{
    m_backend->setText(address);
    m_moreButton->setChecked(m_moreButton->isChecked() || !address.isEmpty());
}

void SettingsPanel::restoreDefaults()
{
    for (SettingRow *row : {m_delay, m_connections, m_pool, m_queue, m_visitors, m_seed})
        row->restoreDefault();
    if (m_experiment) {
        const RunSettings start = startSettings(*m_experiment);
        m_delay->setValues(start.delayMinMs, start.delayMaxMs);
        setExperiment(*m_experiment);
    }
    m_backend->clear();
    Q_EMIT backendChanged();
}

void SettingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPanel::retranslate()
{
    setAccessibleName(tr("Settings"));
    const QString ms = tr("ms", "milliseconds");
    m_delay->setTexts({tr("&Delay"), tr("Delay, from"), ms, {},
        tr("How long the backend takes to answer a call. With two different values, each call gets a delay "
           "between them.")});
    m_delay->setSecondTexts(tr("to"), tr("Delay, to"));
    m_timeout->setTexts({tr("&Timeout"), tr("Timeout"), ms, tr("off"),
        tr("How long a request may take as a whole. When the time is up, the calls that still wait are "
           "cancelled.")});
    retranslateCounts();
    m_moreButton->setText(tr("&More"));
    m_moreButton->setAccessibleName(tr("More settings"));
    m_moreButton->setToolTip(tr("Visitors, queue, seed of the delays, address of the backend"));
    m_backendLabel->setText(tr("&Backend address"));
    m_backend->setPlaceholderText(tr("embedded"));
    m_backend->setAccessibleName(tr("Backend address"));
    const QString meaning =
        tr("The server that is called, such as http://192.168.1.5:7734/. Leave it empty to "
           "use the backend inside this program.");
    m_backend->setToolTip(meaning);
    m_backend->setWhatsThis(meaning);
}

void SettingsPanel::retranslateCounts()
{
    m_requests->setTexts({tr("Re&quests"), tr("Requests"), {}, {},
        tr("How many requests the web app is sent all in all: by the burst at the same moment, else by each "
           "visitor one after the other.")});
    m_connections->setTexts({tr("&Connections"), tr("Connections"), {}, tr("as needed"),
        tr("How many connections to the backend may be open at once. Further calls wait for a free one.")});
    m_pool->setTexts({tr("&Pool threads"), tr("Pool threads"), {}, tr("as needed"),
        tr("How many threads work on requests. A synchronous request holds one while it waits; an "
           "asynchronous "
           "one does not.")});
    m_visitors->setTexts({tr("V&isitors"), tr("Visitors"), {}, {},
        tr("How many visitors ask the web app. Each sends the next request when the last is answered.")});
    m_queue->setTexts({tr("Q&ueue limit"), tr("Queue limit"), {}, tr("none"),
        tr("How many requests may wait for a pool thread. Further ones are turned away at once (503).")});
    m_seed->setTexts({tr("S&eed"), tr("Seed"), {}, {},
        tr("The same seed gives the same delays in the same order, so that two runs can be compared.")});
}

} // namespace Gizmoscope
