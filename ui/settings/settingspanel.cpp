// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/settings/settingchoice.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingswitch.h"
#include "ui/settings/settingtable.h"
#include "ui/words/words.h"

#include <QAbstractSlider>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace Gizmoscope {

namespace {

constexpr int defaultSeed = 1;
constexpr int longestAddress = 2000;
constexpr double kneeOfSeed = 10;

QString nameOf(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString inWords(const char *text)
{
    return text ? QCoreApplication::translate("Gizmoscope::SettingsPanel", text) : QString();
}

RunSettings startOf(const Experiment *experiment)
{
    return experiment ? startSettings(*experiment) : RunSettings {};
}

} // namespace

SettingsPanel::SettingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_moreButton(new QToolButton(this))
    , m_more(new QWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    m_moreButton->setObjectName(QStringLiteral("moreButton"));
    m_moreButton->setCheckable(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(QStringLiteral("moreSettings"));
    m_more->hide();
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_moreButton);
    m_column->addWidget(m_more);
    m_column->addStretch(1);
    makeControls();
    makeMore();
    connectParts();
    place();
    retranslate();
}

void SettingsPanel::makeControls()
{
    for (const NumberRow &what : numberRows()) {
        const int start = startOf(nullptr).*what.member;
        auto *row = new SettingRow(nameOf(what.name), scaleOf(what), start, this);
        if (what.second)
            row->makeRange();
        m_numbers.push_back({&what, row});
        m_controls.insert(nameOf(what.name), row);
    }
    for (const SwitchRow &what : switchRows()) {
        auto *row = new SettingSwitch(nameOf(what.name), this);
        m_switches.push_back({&what, row});
        m_controls.insert(nameOf(what.name), row);
    }
}

void SettingsPanel::makeMore()
{
    m_arrivals = new SettingChoice(QStringLiteral("arrivals"), 2, m_more);
    m_seed = new SettingRow(
        QStringLiteral("seed"), {0, std::numeric_limits<int>::max(), kneeOfSeed}, defaultSeed, m_more);
    m_seed->makePlain();
    m_backendLabel = new QLabel(m_more);
    m_backend = new QLineEdit(m_more);
    m_backend->setObjectName(QStringLiteral("backendEdit"));
    m_backend->setMaxLength(longestAddress);
    m_backend->setClearButtonEnabled(true);
    m_backendLabel->setBuddy(m_backend);
    m_moreColumn = new QVBoxLayout(m_more);
    m_moreColumn->setContentsMargins(0, 0, 0, 0);
}

void SettingsPanel::connectParts()
{
    for (const Number &number : m_numbers)
        connect(number.row, &SettingRow::changed, this, [this, number] { tell(number); });
    for (const Switch &each : m_switches)
        connect(each.row, &QCheckBox::toggled, this, &SettingsPanel::showChanges);
    connect(m_arrivals, &SettingChoice::changed, this, &SettingsPanel::showChanges);
    connect(m_seed, &SettingRow::changed, this, &SettingsPanel::showChanges);
    connect(m_backend, &QLineEdit::editingFinished, this, [this] {
        showChanges();
        Q_EMIT backendChanged();
    });
    const auto guard = [this](const auto &parts) {
        for (QWidget *part : parts) {
            part->setFocusPolicy(Qt::StrongFocus);
            part->installEventFilter(this);
        }
    };
    guard(findChildren<QAbstractSpinBox *>());
    guard(findChildren<QAbstractSlider *>());
    guard(findChildren<QComboBox *>());
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

// What acts on a run that goes on is told at once.
void SettingsPanel::tell(const Number &number)
{
    showChanges();
    const int value = number.row->value();
    if (number.what->member == &RunSettings::delayMinMs)
        Q_EMIT delayChanged(value, number.row->secondValue());
    else if (number.what->member == &RunSettings::timeoutMs)
        Q_EMIT timeoutChanged(value);
    else if (number.what->member == &RunSettings::connections)
        Q_EMIT connectionsChanged(value);
    else if (number.what->member == &RunSettings::pool)
        Q_EMIT poolChanged(value);
}

// The settings of the experiment above the button, in their order; all others below, in that of the tables.
void SettingsPanel::place()
{
    const auto inView = controlsInView(m_experiment ? m_experiment->name : std::string_view());
    int at = 0;
    for (const std::string_view name : inView)
        m_column->insertWidget(at++, m_controls.value(nameOf(name)));
    const auto isInView = [&](std::string_view name) {
        return std::find(inView.begin(), inView.end(), name) != inView.end();
    };
    for (const Number &number : m_numbers) {
        if (!isInView(number.what->name))
            m_moreColumn->addWidget(number.row);
        number.row->setVisible(!m_experiment || isUsed(number.what->use, *m_experiment));
        if (number.what->member == &RunSettings::rate)
            m_moreColumn->addWidget(m_arrivals); // of the rate
    }
    for (const Switch &each : m_switches) {
        if (!isInView(each.what->name))
            m_moreColumn->addWidget(each.row);
        each.row->setVisible(true);
    }
    for (QWidget *part : std::initializer_list<QWidget *> {m_seed, m_backendLabel, m_backend})
        m_moreColumn->addWidget(part);
    orderTabs();
}

void SettingsPanel::orderTabs()
{
    QWidget *last = nullptr;
    const auto follow = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (const QVBoxLayout *column : {m_column, m_moreColumn}) {
        for (int i = 0; i < column->count(); ++i) {
            QWidget *part = column->itemAt(i)->widget();
            if (const auto *row = qobject_cast<SettingRow *>(part)) {
                for (QWidget *each : row->parts())
                    follow(each);
            } else if (part == m_arrivals) {
                follow(m_arrivals->part());
            } else if (part && part != m_more && part != m_backendLabel) {
                follow(part);
            }
        }
    }
}

void SettingsPanel::setExperiment(const Experiment &experiment)
{
    const RunSettings before = startOf(m_experiment);
    const RunSettings start = startSettings(experiment);
    m_experiment = &experiment;
    for (const Number &number : m_numbers)
        keep(number, before, start);
    for (const Switch &each : m_switches)
        each.row->offer(start.*each.what->member);
    place();
    showChanges();
}

// What the user has chosen stays where the table says so, so that two experiments are compared with the same;
// but one that comes with a value of its own is about that value.
void SettingsPanel::keep(const Number &number, const RunSettings &before, const RunSettings &start)
{
    const NumberRow &what = *number.what;
    const int value = start.*what.member;
    const int second = what.second ? start.*what.second : value;
    const bool isChosen = number.row->value() != before.*what.member;
    const bool hasOwn = value != before.*what.member;
    number.row->setDefault(value, second);
    if (!what.isKept || !isChosen || hasOwn)
        number.row->setValues(value, second);
}

RunSettings SettingsPanel::settings() const
{
    RunSettings settings = startOf(m_experiment);
    for (const auto &[what, row] : m_numbers) {
        settings.*what->member = row->value();
        if (what->second)
            settings.*what->second = row->secondValue();
    }
    for (const auto &[what, row] : m_switches)
        settings.*what->member = row->isChecked();
    settings.arrivals = static_cast<Arrivals>(m_arrivals->chosen());
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.backend = m_backend->text().trimmed().toStdString();
    return settings;
}

void SettingsPanel::showSettings(const RunSettings &settings)
{
    for (const auto &[what, row] : m_numbers) {
        const int value = settings.*what->member;
        row->setValues(value, what->second ? settings.*what->second : value);
    }
    for (const auto &[what, row] : m_switches)
        row->setChecked(settings.*what->member);
    m_arrivals->choose(static_cast<int>(settings.arrivals));
    m_seed->setValue(
        static_cast<int>(std::min<std::uint64_t>(settings.seed, std::numeric_limits<int>::max())));
    showChanges();
    Q_EMIT delayChanged(settings.delayMinMs, settings.delayMaxMs);
}

void SettingsPanel::setBackendText(const QString &address)
{
    m_backend->setText(address);
    m_moreButton->setChecked(m_moreButton->isChecked() || !address.isEmpty());
    showChanges();
}

void SettingsPanel::restoreDefaults()
{
    for (const Number &number : m_numbers)
        number.row->restoreDefault();
    for (const Switch &each : m_switches)
        each.row->restoreDefault();
    m_arrivals->restoreDefault();
    m_seed->restoreDefault();
    m_backend->clear();
    showChanges();
    Q_EMIT backendChanged();
}

int SettingsPanel::changedUnderMore() const
{
    int changed = (m_arrivals->isDefault() ? 0 : 1) + (m_seed->isDefault() ? 0 : 1)
        + (m_backend->text().trimmed().isEmpty() ? 0 : 1);
    const auto isChanged = [this](const auto &control) {
        return control.row->parentWidget() == m_more && !control.row->isHidden() && !control.row->isDefault();
    };
    changed += static_cast<int>(std::count_if(m_numbers.begin(), m_numbers.end(), isChanged));
    changed += static_cast<int>(std::count_if(m_switches.begin(), m_switches.end(), isChanged));
    return changed;
}

// What is not in view and yet another than usual must not be forgotten.
void SettingsPanel::showChanges()
{
    const int changed = changedUnderMore();
    m_moreButton->setText(changed == 0 ? tr("&More") : tr("&More (%n changed)", nullptr, changed));
    m_moreButton->setAccessibleName(
        changed == 0 ? tr("More settings") : tr("More settings, %n of them changed", nullptr, changed));
}

// The wheel scrolls the column; only what has the focus is turned by it.
bool SettingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
    for (const Number &number : m_numbers)
        retranslateNumber(number);
    for (const Switch &each : m_switches)
        each.row->setTexts(inWords(each.what->label), inWords(each.what->meaning));
    retranslateMore();
    showChanges();
}

void SettingsPanel::retranslateNumber(const Number &number) const
{
    const auto unit = [](SettingUnit of) {
        switch (of) {
        case SettingUnit::milliseconds:
            return tr("ms", "milliseconds");
        case SettingUnit::perSecond:
            return tr("/s", "per second");
        case SettingUnit::percent:
            return tr("%", "per cent, behind a number");
        case SettingUnit::none:
            break;
        }
        return QString();
    };
    const NumberRow &what = *number.what;
    const QString label = inWords(what.label);
    const QString name = what.second ? tr("Delay, from") : withoutMnemonic(label);
    number.row->setTexts({label, name, unit(what.unit), inWords(what.leastText), inWords(what.meaning)});
    if (what.second)
        number.row->setSecondTexts(tr("to"), tr("Delay, to"));
}

void SettingsPanel::retranslateMore()
{
    m_arrivals->setTexts(tr("Arrivals"), {tr("evenly"), tr("at random")},
        tr("How requests at a rate follow each other: at equal distances, or each when it likes, as people "
           "do "
           "(Poisson)."));
    m_seed->setTexts({tr("S&eed"), tr("Seed"), {}, {},
        tr("The same seed gives the same delays in the same order, so that two runs can be compared.")});
    m_moreButton->setToolTip(tr("All other settings, seed of the delays, address of the backend"));
    m_backendLabel->setText(tr("&Backend address"));
    m_backend->setPlaceholderText(tr("embedded"));
    m_backend->setAccessibleName(tr("Backend address"));
    const QString meaning =
        tr("The server that is called, such as http://192.168.1.5:7734/. Leave it empty to "
           "use the backend inside this program.");
    m_backend->setToolTip(meaning);
    m_backend->setWhatsThis(meaning);
}

} // namespace Gizmoscope
