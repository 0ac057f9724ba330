// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagearea.h"
#include "madeup.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Gizmoscope;
using Kind = MessageArea::Kind;

namespace {

MessageArea::Words words(const char *text)
{
    return [text = QString::fromUtf8(text)] { return text; };
}

} // namespace

class MessageAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void takesNoRoomWithoutAMessage()
    {
        MessageArea area;
        QVERIFY(area.isHidden());
        area.add(Kind::notice, words("Port 7734 is taken."));
        QVERIFY(!area.isHidden());
    }

    // Not as high as a text would like to be that is narrow.
    void isAsHighAsItsTextNeeds()
    {
        QWidget window;
        auto *area = new MessageArea(&window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(area);
        column->addStretch(1);
        window.resize(900, 400);
        window.show();
        area->add(Kind::notice,
            words("Port 7734 is taken by another program; the embedded backend uses 7735 instead."));
        const auto *text = area->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_COMPARE(text->height(), text->heightForWidth(text->width()));
        QTRY_VERIFY(text->height() < 2 * text->fontMetrics().height());
        window.resize(260, 400);
        QTRY_VERIFY(text->height() > 2 * text->fontMetrics().height());
        QTRY_COMPARE(text->height(), text->heightForWidth(text->width()));
    }

    void dismissedByMouseOrKey()
    {
        MessageArea area;
        area.add(Kind::error, words("one"));
        area.add(Kind::notice, words("two"));
        const auto buttons = area.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(texts(area), QStringList({QStringLiteral("two")}));
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QVERIFY(area.isHidden());
    }

    void saysNothingTwiceAndNotTooMuch()
    {
        MessageArea area;
        area.add(Kind::error, words("one"));
        area.add(Kind::error, words("one"));
        QCOMPARE(texts(area).size(), 1);
        for (const char *text : {"two", "three", "four"})
            area.add(Kind::error, words(text));
        QCOMPARE(texts(area).size(), static_cast<qsizetype>(MessageArea::most));
        QVERIFY(!texts(area).contains(QStringLiteral("one")));
    }

    // Addresses and file names come from outside: they are shown, never interpreted.
    void textIsPlain()
    {
        MessageArea area;
        area.add(Kind::error, words("<b>x</b><img src='http://127.0.0.1:1/'>"));
        QCOMPARE(area.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
    }

    void aNewTryTakesTheErrorsAway()
    {
        MessageArea area;
        area.add(Kind::notice, words("notice"));
        area.add(Kind::error, words("error"));
        area.dismissErrors();
        QCOMPARE(texts(area), QStringList({QStringLiteral("notice")}));
    }

    void anAnswerTakesTheMessageAway()
    {
        MessageArea area;
        int answered = 0;
        area.add(Kind::notice, words("question"),
            {{"yesButton", words("&Yes"), [&answered] { ++answered; }}, {"noButton", words("&No"), [] {}}});
        for (const char *text : {"one", "two", "three", "four"})
            area.add(Kind::error, words(text));
        QVERIFY(texts(area).contains(QStringLiteral("question"))); // it waits, however many come
        auto *button = area.findChild<QPushButton *>(QStringLiteral("yesButton"));
        QCOMPARE(button->text(), QStringLiteral("&Yes"));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(answered, 1);
        QVERIFY(!texts(area).contains(QStringLiteral("question")));
    }

    void speaksThePresentLanguage()
    {
        MessageArea area;
        QString text = QStringLiteral("before");
        area.add(Kind::notice, [&text] { return text; });
        text = QStringLiteral("after");
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&area, &change);
        QCOMPARE(texts(area), QStringList({QStringLiteral("after")}));
    }

private:
    static QStringList texts(const MessageArea &area)
    {
        QStringList result;
        for (const QLabel *label : area.findChildren<QLabel *>(QStringLiteral("messageText"))) {
            if (label->isVisibleTo(&area))
                result += label->text();
        }
        return result;
    }
};

QTEST_MAIN(MessageAreaTest)
#include "messageareatest.moc"
