// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

#include <boost/version.hpp>

namespace Gizmoscope {

namespace {

constexpr int logoLines = 4; // high

struct Part {
    QString name;
    QString address;
    QString version;
    QString licence; // as SPDX names it
    QString licenceAddress;
};

QString spdxAddress(const char *licence)
{
    return QStringLiteral("https://spdx.org/licenses/%1.html").arg(QLatin1String(licence));
}

QString boostVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(BOOST_VERSION / 100'000)
        .arg(BOOST_VERSION / 100 % 1'000)
        .arg(BOOST_VERSION % 100);
}

Part part(const char *name, const char *address, const QString &version, const char *licence)
{
    return {
        QLatin1String(name), QLatin1String(address), version, QLatin1String(licence), spdxAddress(licence)};
}

Part compilerPart()
{
    const QString name = QStringLiteral(GIZMOSCOPE_COMPILER);
    const QString version = QStringLiteral(GIZMOSCOPE_COMPILER_VERSION);
    if (name == QLatin1String("GCC"))
        return {name, QStringLiteral("https://gcc.gnu.org/"), version,
            QStringLiteral("GPL-3.0-or-later WITH GCC-exception-3.1"), spdxAddress("GCC-exception-3.1")};
    if (name.contains(QLatin1String("Clang")))
        return {name, QStringLiteral("https://clang.llvm.org/"), version,
            QStringLiteral("Apache-2.0 WITH LLVM-exception"), spdxAddress("LLVM-exception")};
    return {name, {}, version, {}, {}};
}

QList<Part> parts()
{
    return {
        part("Gizmoscope", "https://spdx.org/licenses/GPL-3.0-or-later.html",
            QStringLiteral(GIZMOSCOPE_VERSION), "GPL-3.0-or-later"),
        part("Qt", "https://www.qt.io/", QLatin1String(qVersion()), "LGPL-3.0-only"),
        part("Qt Charts", "https://doc.qt.io/qt-6/qtcharts-index.html", QLatin1String(qVersion()),
            "GPL-3.0-only"),
        part("QCoro", "https://qcoro.dvratil.cz/", QStringLiteral(GIZMOSCOPE_QCORO), "MIT"),
        part("Boost", "https://www.boost.org/", boostVersion(), "BSL-1.0"),
        compilerPart(),
    };
}

QString link(const QString &address, const QString &text)
{
    return address.isEmpty() ? text.toHtmlEscaped()
                             : QStringLiteral("<a href=\"%1\">%2</a>").arg(address, text.toHtmlEscaped());
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_parts(new QLabel(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *logo = new QLabel(this);
    logo->setPixmap(QApplication::windowIcon().pixmap(logoLines * QFontMetrics(font()).lineSpacing()));
    m_text->setObjectName(QStringLiteral("aboutText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_parts->setObjectName(QStringLiteral("aboutParts"));
    m_parts->setTextFormat(Qt::RichText);
    m_parts->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_parts->setOpenExternalLinks(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(logo);
    column->addWidget(m_text, 1);
    column->addWidget(m_parts);
    column->addWidget(buttons);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    // The colour of a link is that of the palette in force when the text was set.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Gizmoscope"));
    const QString version = tr("Gizmoscope %1").arg(QLatin1String(GIZMOSCOPE_VERSION));
    const QString purpose =
        tr("See what synchronous and asynchronous requests do. Everything is measured from real "
           "calls, threads and memory; nothing is acted out.");
    const QString libraries = tr("Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.")
                                  .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR));
    const QString licence =
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty.");
    m_text->setText(QStringList {version, purpose, libraries, licence}.join(QStringLiteral("\n\n")));
    m_parts->setText(partsTable());
    m_parts->setAccessibleName(tr("Versions and licences"));
}

QString AboutDialog::partsTable() const
{
    const auto row = [](const QString &tag, const QStringList &cells) {
        QString html = QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1 align=\"left\">%2&nbsp;&nbsp;</%1>").arg(tag, cell);
        return html + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<table>")
        + row(QStringLiteral("th"),
            {tr("Part").toHtmlEscaped(), tr("Version").toHtmlEscaped(), tr("Licence").toHtmlEscaped()});
    for (const Part &part : parts()) {
        html += row(QStringLiteral("td"),
            {link(part.address, part.name), part.version.toHtmlEscaped(),
                link(part.licenceAddress, part.licence)});
    }
    return html + QStringLiteral("</table>");
}

} // namespace Gizmoscope
