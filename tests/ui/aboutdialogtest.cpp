// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"
#include "madeup.h"
#include "ui/words/language.h"

#include <QDesktopServices>
#include <QIcon>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace Gizmoscope;

class AboutDialogTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedOutside(const QUrl &url) { m_outside << url; }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/gizmoscope.svg")));
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openedOutside");
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    void init()
    {
        MadeUp::failOnWarnings();
        m_outside.clear();
        m_dialog = new AboutDialog(&m_parent);
        m_dialog->show();
    }

    void cleanup()
    {
        if (m_dialog)
            delete m_dialog;
    }

    void namesPartsVersionsAndLicences_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts {QStringLiteral("Gizmoscope"), QStringLiteral(GIZMOSCOPE_VERSION),
            QStringLiteral("GPL-3.0-or-later"), QStringLiteral("Qt"), QLatin1String(qVersion()),
            QStringLiteral("LGPL-3.0-only"), QStringLiteral("Qt Charts"), QStringLiteral("GPL-3.0-only"),
            QStringLiteral("QCoro"), QStringLiteral(GIZMOSCOPE_QCORO), QStringLiteral("MIT"),
            QStringLiteral("Boost"), QStringLiteral("BSL-1.0")};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }

    void namesPartsVersionsAndLicences()
    {
        QFETCH(QString, text);
        QVERIFY(!text.isEmpty());
        QVERIFY2(parts()->text().contains(QLatin1Char('>') + text), qPrintable(parts()->text()));
    }

    void namesTheCompiler()
    {
        QVERIFY(parts()->text().contains(QStringLiteral(GIZMOSCOPE_COMPILER)));
        QVERIFY(parts()->text().contains(QStringLiteral(GIZMOSCOPE_COMPILER_VERSION)));
    }

    void linksAreOpenedOnlyWhenClicked()
    {
        QVERIFY(m_outside.isEmpty());
        parts()->setFocus();
        QTest::keyClick(parts(), Qt::Key_Tab);
        QTest::keyClick(parts(), Qt::Key_Return);
        QCOMPARE(m_outside.size(), 1);
        QCOMPARE(m_outside.first().scheme(), QStringLiteral("https"));
    }

    void hasALogo()
    {
        bool found = false;
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            found = found || !label->pixmap().isNull();
        QVERIFY(found);
    }

    void goesWhenClosed()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog.isNull());
    }

    void followsTheLanguage()
    {
        Language language;
        language.use(QStringLiteral("pl"));
        QTRY_COMPARE(m_dialog->windowTitle(), QStringLiteral("O programie Gizmoscope"));
    }

private:
    [[nodiscard]] QLabel *parts() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("aboutParts"));
    }

    QWidget m_parent;
    QPointer<AboutDialog> m_dialog;
    QList<QUrl> m_outside;
};

QTEST_MAIN(AboutDialogTest)
#include "aboutdialogtest.moc"
