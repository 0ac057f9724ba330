// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr int logoSize = 64;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Gizmoscope"));
    auto *logo = new QLabel(this);
    logo->setPixmap(QApplication::windowIcon().pixmap(logoSize));
    auto *text = new QLabel(this);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString version = tr("Gizmoscope %1").arg(QLatin1String(GIZMOSCOPE_VERSION));
    const QString purpose =
        tr("See what synchronous and asynchronous requests do. Everything is measured from real "
           "calls, threads and memory; nothing is acted out.");
    const QString libraries = tr("Made with Qt %1 (built with %2), Qt Charts, QCoro and Boost.")
                                  .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR));
    const QString licence =
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty.");
    text->setText(QStringList {version, purpose, libraries, licence}.join(QStringLiteral("\n\n")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(logo);
    column->addWidget(text, 1);
    column->addWidget(buttons);
}

} // namespace Gizmoscope
