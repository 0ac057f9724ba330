// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"
#include "madeup.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/theme.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Gizmoscope;

class HelpWindowTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedOutside(const QUrl &url) { m_outside << url; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *scheme : {"http", "https", "qrc", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "openedOutside");
    }

    void cleanupTestCase()
    {
        for (const char *scheme : {"http", "https", "qrc", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void init()
    {
        MadeUp::failOnWarnings();
        m_outside.clear();
        m_language = std::make_unique<Language>();
        m_language->use(QStringLiteral("en"));
        m_window = std::make_unique<HelpWindow>(*m_language);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_language->use(QStringLiteral("en"));
        m_language.reset();
    }

    void beginsAtTheStart()
    {
        QVERIFY(m_window->isWindow());
        QVERIFY(!m_window->isModal());
        QCOMPARE(m_window->page(), QStringLiteral("start"));
        QCOMPARE(contents().count(), static_cast<int>(HelpPages::names().size()));
        QCOMPARE(contents().currentRow(), 0);
        QVERIFY(!action("helpBack").isEnabled());
    }

    void everyPageIsShown()
    {
        for (const QString &name : HelpPages::names()) {
            m_window->showPage(name);
            QCOMPARE(m_window->page(), name);
            const QString title = HelpPages::title(QStringLiteral("en"), name);
            QCOMPARE(page().document()->firstBlock().text(), title);
            QCOMPARE(contents().currentItem()->text(), title);
            QVERIFY(m_window->windowTitle().contains(title));
        }
        m_window->showPage(QStringLiteral("no such page"));
        QCOMPARE(m_window->page(), HelpPages::names().constLast());
    }

    // Markdown that is not understood stands there as it was written.
    void everyPageReadsAsText()
    {
        for (const QString &code : Language::codes()) {
            m_language->use(code);
            for (const QString &name : HelpPages::names()) {
                m_window->showPage(name);
                QTRY_COMPARE(page().document()->firstBlock().text(), HelpPages::title(code, name));
                QVERIFY2(page().horizontalScrollBar()->maximum() == 0, qPrintable(code + name));
                const QString text = page().toPlainText();
                for (const char *left : {"**", "](", "|", "`", "<!--", "# "})
                    QVERIFY2(!text.contains(QLatin1String(left)), qPrintable(code + name + text));
            }
        }
    }

    void contentsByMouseAndKeyboard()
    {
        const QRect third = contents().visualItemRect(contents().item(2));
        QTest::mouseClick(contents().viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(m_window->page(), HelpPages::names().at(2));
        QTest::keyClick(&contents(), Qt::Key_Down);
        QCOMPARE(m_window->page(), HelpPages::names().at(3));
    }

    void backAndForward()
    {
        m_window->showPage(QStringLiteral("settings"));
        m_window->showPage(QStringLiteral("keys"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->page(), QStringLiteral("settings"));
        QCOMPARE(contents().currentRow(), 3);
        QVERIFY(action("helpForward").isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->page(), QStringLiteral("keys"));
        QVERIFY(!action("helpForward").isEnabled());
    }

    void linksByKeyboard()
    {
        page().setFocus();
        QTest::keyClick(&page(), Qt::Key_Tab);
        QTest::keyClick(&page(), Qt::Key_Return);
        QVERIFY(m_window->page() != QLatin1String("start"));
        QVERIFY(!page().toPlainText().isEmpty());
        QVERIFY(m_outside.isEmpty());
    }

    void webLinksGoOutsideWhenClicked()
    {
        page().setMarkdown(QStringLiteral("[out](https://www.qt.io/) [in](timeline.md)"));
        QVERIFY(m_outside.isEmpty());
        page().setFocus();
        QTest::keyClick(&page(), Qt::Key_Tab);
        QTest::keyClick(&page(), Qt::Key_Return);
        QCOMPARE(m_outside, QList<QUrl> {QUrl(QStringLiteral("https://www.qt.io/"))});
        QCOMPARE(m_window->page(), QStringLiteral("start"));
    }

    void nothingButPagesIsLoaded()
    {
        page().setMarkdown(QStringLiteral("![x](file:///etc/hostname) ![y](https://www.qt.io/a.png)"));
        page().grab();
        for (const char *address : {"file:///etc/hostname", "https://www.qt.io/a.png", "qrc:/start.md"})
            QVERIFY(page()
                        .document()
                        ->resource(QTextDocument::ImageResource, QUrl(QLatin1String(address)))
                        .toByteArray()
                        .isEmpty());
    }

    void findsWords()
    {
        m_window->showPage(QStringLiteral("settings"));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("findWords"));
        QVERIFY(words->isVisible());
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("delay"));
        QCOMPARE(page().textCursor().selectedText().toLower(), QStringLiteral("delay"));
        const int first = page().textCursor().selectionStart();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(page().textCursor().selectionStart() > first);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(page().textCursor().selectionStart(), first);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier); // round the beginning
        QVERIFY(page().textCursor().selectionStart() > first);
        QTest::keyClick(words, Qt::Key_F3); // round the end
        QCOMPARE(page().textCursor().selectionStart(), first);
    }

    void saysWhatIsNotThere()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("findWords"));
        auto *result = m_window->findChild<QLabel *>(QStringLiteral("findResult"));
        QTest::keyClicks(words, QStringLiteral("qqqq"));
        QVERIFY(!result->text().isEmpty());
        words->selectAll();
        QTest::keyClick(words, Qt::Key_Delete);
        QVERIFY(result->text().isEmpty());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void followsTheLanguage()
    {
        m_window->showPage(QStringLiteral("keys"));
        m_window->showPage(QStringLiteral("timeline"));
        for (const QString &code : Language::codes()) {
            m_language->use(code);
            const QString title = HelpPages::title(code, QStringLiteral("timeline"));
            QTRY_COMPARE(page().document()->firstBlock().text(), title);
            QCOMPARE(m_window->page(), QStringLiteral("timeline"));
            QCOMPARE(contents().currentItem()->text(), title);
            QVERIFY(contents().minimumWidth() >= contents().sizeHintForColumn(0));
        }
        // The way back is that of before, in the language of now.
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page().document()->firstBlock().text(),
            HelpPages::title(QStringLiteral("zh_CN"), QStringLiteral("keys")));
    }

    void followsFontAndColours()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QTRY_COMPARE(page().document()->defaultFont().pointSizeF(), large.pointSizeF());
        QVERIFY(contents().minimumWidth() >= contents().sizeHintForColumn(0));
        QApplication::setFont(before);
        QTRY_COMPARE(page().document()->defaultFont().pointSizeF(), before.pointSizeF());

        QApplication::setPalette(Colours::dark().palette());
        QTRY_COMPARE(colourOfFirstLink(), Colours::dark().of(Tint::accent));
        QApplication::setPalette(Colours::light().palette());
        QTRY_COMPARE(colourOfFirstLink(), Colours::light().of(Tint::accent));
    }

    void linksAreUnderlined()
    {
        int links = 0;
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                links += format.isAnchor() ? 1 : 0;
                QCOMPARE(format.fontUnderline(), format.isAnchor());
            }
        }
        QVERIFY(links >= 12);
    }

    void accessibleNames()
    {
        QVERIFY(!contents().accessibleName().isEmpty());
        QVERIFY(page().accessibleName().contains(HelpPages::title(QStringLiteral("en"), m_window->page())));
    }

private:
    [[nodiscard]] HelpBrowser &page() const
    {
        return *m_window->findChild<HelpBrowser *>(QStringLiteral("helpPage"));
    }
    [[nodiscard]] QListWidget &contents() const
    {
        return *m_window->findChild<QListWidget *>(QStringLiteral("helpContents"));
    }
    [[nodiscard]] QAction &action(const char *name) const
    {
        return *m_window->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QColor colourOfFirstLink() const
    {
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor())
                    return it.fragment().charFormat().foreground().color();
            }
        }
        return {};
    }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<HelpWindow> m_window;
    QList<QUrl> m_outside;
};

QTEST_MAIN(HelpWindowTest)
#include "helpwindowtest.moc"
