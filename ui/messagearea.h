// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Gizmoscope {

/// Notices and errors, each a line with a way to dismiss it; some have answers to choose from. Nothing pops up and
/// nothing waits for an answer.
/// Main thread.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 3; // the oldest goes
    enum class Kind : std::uint8_t { notice, error };
    /// Says it in the present language, whenever it is asked.
    using Words = std::function<QString()>;
    /// A button beside the message; the message goes when it is pressed.
    struct Answer {
        const char *name; ///< of the object
        Words words;
        std::function<void()> then;
    };

    explicit MessageArea(QWidget *parent = nullptr);

    void add(Kind kind, Words words) { add(kind, std::move(words), {}); }
    /// One with answers stays, however many come after it.
    void add(Kind kind, Words words, std::vector<Answer> answers);
    /// Takes away the errors, not the notices: a new try has begun.
    void dismissErrors();
    void setColours(const Colours &colours);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Message {
        Kind kind;
        Words words;
        QFrame *frame;
        QLabel *mark;
        QLabel *text;
        QToolButton *dismiss;
        std::vector<Answer> answers;
        std::vector<QPushButton *> buttons; // of these
    };
    Message make(Kind kind, Words words, std::vector<Answer> answers);
    void makeRoom();
    void show(Message &message);
    void retranslate();
    void remove(const QFrame *frame);

    std::vector<Message> m_messages;
    QVBoxLayout *m_column;
    Colours m_colours = Colours::light();
};

} // namespace Gizmoscope
