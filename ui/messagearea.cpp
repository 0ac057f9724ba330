// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagearea.h"

#include "ui/marks.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr int messageMarkSize = 16;

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messages"));
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void MessageArea::add(Kind kind, Words words, std::vector<Answer> answers)
{
    const QString text = words();
    const auto same = std::find_if(m_messages.begin(), m_messages.end(),
        [&text](const Message &message) { return message.text->text() == text; });
    if (same != m_messages.end())
        return; // it stands there already
    makeRoom();
    m_messages.push_back(make(kind, std::move(words), std::move(answers)));
    show(m_messages.back());
    m_messages.back().frame->show();
    QWidget::show();
    QAccessibleEvent alert(m_messages.back().text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageArea::makeRoom()
{
    if (m_messages.size() < most)
        return;
    const auto oldest = std::find_if(
        m_messages.begin(), m_messages.end(), [](const Message &message) { return message.answers.empty(); });
    if (oldest != m_messages.end())
        remove(oldest->frame);
}

MessageArea::Message MessageArea::make(Kind kind, Words words, std::vector<Answer> answers)
{
    auto *frame = new QFrame(this);
    Message message {kind, std::move(words), frame, new QLabel(frame), new QLabel(frame),
        new QToolButton(frame), std::move(answers), {}};
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setObjectName(kind == Kind::error ? QStringLiteral("error") : QStringLiteral("notice"));
    message.text->setObjectName(QStringLiteral("messageText"));
    message.text->setTextFormat(Qt::PlainText); // addresses and file names may hold anything
    message.text->setWordWrap(true);
    message.text->installEventFilter(this);
    message.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message.dismiss->setObjectName(QStringLiteral("dismissButton"));
    message.dismiss->setAutoRaise(true);
    message.dismiss->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(message.mark);
    row->addWidget(message.text, 1);
    for (const Answer &answer : message.answers) {
        auto *button = new QPushButton(frame);
        button->setObjectName(QLatin1String(answer.name));
        button->setAutoDefault(false);
        // What it does may add a message, or take the window down: the message goes first.
        connect(button, &QPushButton::clicked, this, [this, frame, then = answer.then] {
            remove(frame);
            then();
        });
        row->addWidget(button);
        message.buttons.push_back(button);
    }
    row->addWidget(message.dismiss);
    connect(message.dismiss, &QToolButton::clicked, this, [this, frame] { remove(frame); });
    m_column->addWidget(frame);
    return message;
}

void MessageArea::show(Message &message)
{
    const bool isError = message.kind == Kind::error;
    message.mark->setPixmap(
        glyphIcon(isError ? Glyph::error : Glyph::notice, m_colours).pixmap(messageMarkSize));
    message.dismiss->setIcon(glyphIcon(Glyph::dismiss, m_colours));
    message.dismiss->setToolTip(tr("Dismiss this message"));
    message.dismiss->setAccessibleName(tr("Dismiss this message"));
    message.text->setText(message.words());
    for (std::size_t i = 0; i < message.buttons.size(); ++i)
        message.buttons[i]->setText(message.answers[i].words());
    if (message.text->isVisible())
        message.text->setFixedHeight(message.text->heightForWidth(message.text->width()));
    message.text->setAccessibleName((isError ? tr("Error: %1") : tr("Notice: %1")).arg(message.text->text()));
}

void MessageArea::remove(const QFrame *frame)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
        [frame](const Message &message) { return message.frame == frame; });
    if (found == m_messages.end())
        return;
    found->frame->hide();
    found->frame->deleteLater();
    m_messages.erase(found);
    setVisible(!m_messages.empty());
}

void MessageArea::dismissErrors()
{
    const std::vector<Message> messages = m_messages;
    for (const Message &message : messages) {
        if (message.kind == Kind::error)
            remove(message.frame);
    }
}

void MessageArea::setColours(const Colours &colours)
{
    m_colours = colours;
    retranslate();
}

// A text that wraps wants to be narrow and high; what lies around it would give it the height, whatever its
// width is.
bool MessageArea::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<QLabel *>(watched);
    if (text && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        text->setFixedHeight(text->heightForWidth(text->width()));
    return QWidget::eventFilter(watched, event);
}

void MessageArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageArea::retranslate()
{
    for (Message &message : m_messages)
        show(message);
}

} // namespace Gizmoscope
