// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

// A lesson as docs/lessons.md describes it: plain values, filled by readLesson(). All texts are UTF-8, and
// may hold figures and settings in braces.

enum class QuestionKind : std::uint8_t { number, choice, order };
enum class LessonMode : std::uint8_t { sync, async, both };

/// A setting by its name on the command line, and what it is set to, as it is written there.
struct LessonSetting {
    std::string name;
    std::string value;
    bool operator==(const LessonSetting &) const = default;
};
using LessonSettings = std::vector<LessonSetting>;

struct LessonAnswer {
    std::string text;
    double value = 0; ///< of a number: where it stands on the line
    std::optional<double> least; ///< of a choice: the range of the figure in which it is right
    std::optional<double> most; ///< not inside any more
    std::string figure; ///< of an order
    std::string misconception; ///< empty: none
    int line = 0; ///< in the file, for what is wrong with it
};

/// Where a number can be guessed.
struct GuessLine {
    double from = 0;
    double to = 0;
    double step = 0;
    bool operator==(const GuessLine &) const = default;
};

struct LessonQuestion {
    QuestionKind kind = QuestionKind::number;
    std::string ask;
    std::string figure; ///< what of the run answers it; not of an order
    GuessLine line; ///< of a number
    double nearPercent = 0; ///< of a number: off by as much, it is still right
    std::vector<LessonAnswer> answers;
};

/// Something that may have been seen.
struct LessonSight {
    std::string text;
    bool right = false;
};

struct LessonFollowUp {
    std::string text;
    LessonSettings settings;
};

struct Lesson {
    std::string name; ///< of its file
    std::string title;
    int place = 0;
    int minutes = 0;
    std::string experiment;
    LessonMode mode = LessonMode::both;
    LessonSettings settings;
    std::vector<std::string> controls;
    LessonQuestion question;
    std::string observe;
    std::vector<LessonSight> sights;
    std::vector<std::string> look;
    std::string told;
    std::vector<LessonFollowUp> followUps;
    std::string explanation; ///< Markdown, as the two below
    std::string otherWords;
    std::string forTeacher;
    std::array<std::string, 3> headings; ///< of these, in the language of the file
    std::map<std::string, int> lines; ///< where its parts begin in the file, for what is wrong with them
};

/// What is wrong with a lesson file. ui/words makes sentences of it.
enum class LessonFault : std::uint8_t {
    none,
    cannotOpen, ///< detail: why
    tooLarge, ///< most: bytes that it may have
    notText, ///< it is not UTF-8, or has control characters in it
    noFrontMatter,
    notYaml, ///< detail: what the reader says
    tooMuch, ///< the front matter is nested too deeply, has too many parts, or names parts to use them again
    missing, ///< key
    unknownKey, ///< key; detail: those that there are
    twice, ///< key
    notAText, ///< key; most: letters that it may have
    notANumber, ///< key; least and most
    notYesOrNo, ///< key
    notAList, ///< key; least and most: entries
    notAMap, ///< key
    notOneOf, ///< key; detail: those that there are
    headings, ///< there must be three
    emptyPart, ///< key: the heading
    noTable, ///< key: the heading
    badSetting, ///< key: its name; detail: the value that it cannot have
    unknownPlace, ///< key: what stands in the braces
    numberInText, ///< key; detail: the number
    rangesHaveGap, ///< key; detail: where
    badLine, ///< the line of the question cannot be
    offTheLine, ///< detail: the answer
    nothingRight, ///< key: no answer is right
    placeTaken, ///< detail: by which lesson
    differs, ///< key; detail: from which file
};

struct LessonError {
    LessonFault fault = LessonFault::none;
    int line = 0; ///< in the file, from 1; 0: the file as a whole
    std::string key {};
    std::string detail {};
    double least = 0;
    double most = 0;
    std::string file {};
};
using LessonErrors = std::vector<LessonError>;

/// The words of misconceptions and of panels to look at.
[[nodiscard]] const std::vector<std::string_view> &misconceptionWords();
[[nodiscard]] const std::vector<std::string_view> &lookWords();

} // namespace Gizmoscope
