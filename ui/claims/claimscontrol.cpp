// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimscontrol.h"

#include "formats/runstorage.h"
#include "ui/claims/claimswindow.h"
#include "ui/session.h"
#include "ui/windowactions.h"
#include "ui/words/claimwords.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>

namespace Gizmoscope {

ClaimsControl::ClaimsControl(Parts parts, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_parts(std::move(parts))
    , m_mainWindow(mainWindow)
    , m_checker(m_parts.session.embedded())
{
    m_files.setMaxThreadCount(1);
    m_files.setObjectName(QStringLiteral("files"));
    connect(&m_checker, &ClaimsChecker::progressed, this, &ClaimsControl::tell);
    connect(&m_checker, &ClaimsChecker::concluded, this, &ClaimsControl::onConcluded);
    connect(&m_checker, &ClaimsChecker::finished, this, &ClaimsControl::onFinished);
    connect(&m_parts.session, &Session::stageChanged, this, &ClaimsControl::tell);
    connect(
        &m_parts.theme, &Theme::changed, &m_model, [this] { m_model.setColours(m_parts.theme.colours()); });
    m_model.setColours(m_parts.theme.colours());
    m_mainWindow->installEventFilter(this);
    connect(m_parts.actions.checkClaims, &QAction::triggered, this, &ClaimsControl::open);
}

ClaimsControl::~ClaimsControl()
{
    delete m_window; // it looks at the model
    m_parts.session.setClaimsUnderWay(false);
    m_files.waitForDone();
}

// Who leaves the program does not wait for claims.
bool ClaimsControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        m_checker.cancel(Cause::shutdown);
    return QObject::eventFilter(watched, event);
}

void ClaimsControl::open()
{
    if (!m_window)
        makeWindow();
    tell();
    m_window->bringUp();
}

void ClaimsControl::makeWindow()
{
    m_window = new ClaimsWindow(m_model, m_mainWindow);
    m_window->addActions(
        {m_parts.actions.larger, m_parts.actions.smaller, m_parts.actions.usualSize, m_parts.actions.help});
    connect(m_window, &ClaimsWindow::checkWanted, this, &ClaimsControl::check);
    connect(m_window, &ClaimsWindow::saveWanted, this, &ClaimsControl::askWhereToSave);
    connect(m_window, &ClaimsWindow::translated, this, &ClaimsControl::tell);
    const auto stop = [this] {
        m_wasStopped = m_checker.isRunning();
        m_checker.cancel();
        tell();
    };
    connect(m_window, &ClaimsWindow::stopWanted, this, stop);
    connect(m_window, &ClaimsWindow::closed, this, stop);
}

void ClaimsControl::check(const std::vector<const Claim *> &claims)
{
    if (m_checker.isRunning() || m_parts.session.isRunning() || !m_parts.session.embedded() || claims.empty())
        return;
    m_news = nullptr;
    m_wasStopped = false;
    m_parts.session.setClaimsUnderWay(true);
    m_checker.start(claims, "http://127.0.0.1:" + std::to_string(m_parts.session.embedded()->port()) + '/');
    m_model.follow(m_checker);
    tell();
}

void ClaimsControl::onConcluded()
{
    m_model.follow(m_checker);
    tell();
}

void ClaimsControl::onFinished()
{
    m_parts.session.setClaimsUnderWay(false);
    m_model.follow(m_checker);
    tell();
}

void ClaimsControl::tell()
{
    if (!m_window)
        return;
    using Can = ClaimsWindow::Can;
    Can can = Can::check;
    if (m_parts.session.isRunning() || !m_parts.session.embedded())
        can = Can::nothing;
    else if (m_checker.isRunning())
        can = m_wasStopped ? Can::nothing : Can::stop;
    m_window->setState(can, standing());
}

QString ClaimsControl::standing() const
{
    if (!m_parts.session.embedded())
        return tr("The embedded backend could not be started, so the claims cannot be checked. Free a port, "
                  "and start "
                  "the program again.");
    if (m_parts.session.isRunning())
        return tr(
            "A run is going on. The claims can be checked when it has ended; to end it now, cancel it.");
    if (m_checker.isRunning())
        return m_wasStopped
            ? tr("Stopping: what is under way comes to its end.")
            : tr("Being checked: %1", "a claim and how far it is").arg(claimsProgress(m_checker));
    return m_news ? m_news() : summary();
}

QString ClaimsControl::summary() const
{
    if (!m_model.hasChecked())
        return tr(
            "Nothing is checked yet. “Check all” takes about a minute, and no run can go on meanwhile.");
    const int holding = m_model.count(Verdict::holds);
    const int failing = m_model.count(Verdict::doesNotHold);
    const QLocale locale;
    QString text = tr("Holds: %1 · does not hold: %2 · not checked: %3.", "numbers of claims")
                       .arg(locale.toString(holding), locale.toString(failing),
                           locale.toString(m_model.rowCount() - holding - failing));
    if (m_wasStopped)
        text += QLatin1Char(' ') + tr("The check was stopped.");
    return text;
}

void ClaimsControl::askWhereToSave()
{
    auto *dialog = new QFileDialog(m_window, tr("Save report"));
    dialog->setObjectName(QStringLiteral("claimsSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString html = tr("Web page (*.html)");
    dialog->setNameFilters({html, tr("Document to print (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, html](const QString &filter) {
        dialog->setDefaultSuffix(filter == html ? QStringLiteral("html") : QStringLiteral("pdf"));
    });
    dialog->selectFile(tr("claims", "name of a file") + QStringLiteral(".html"));
    connect(dialog, &QFileDialog::fileSelected, this, &ClaimsControl::save);
    dialog->open();
}

void ClaimsControl::save(const QString &path)
{
    const ClaimsReport report {
        m_parts.language.code(), machineFacts(), QDateTime::currentDateTime(), m_model.claims()};
    const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = isPdf ? claimsPdf(report) : claimsHtml(report).toUtf8();
    m_files.start([this, path, bytes] {
        const QString reason = saveText(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        const QString shown = QDir::toNativeSeparators(path);
        QMetaObject::invokeMethod(this, [this, shown, reason] {
            tellOnce([shown, reason] {
                return reason.isEmpty() ? tr("Saved: %1").arg(shown) : saveErrorSentence(shown, reason);
            });
        });
    });
}

void ClaimsControl::tellOnce(const std::function<QString()> &words)
{
    m_news = words;
    tell();
}

} // namespace Gizmoscope
