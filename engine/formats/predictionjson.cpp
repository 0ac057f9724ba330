// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/predictionjson.h"

#include "catalog/jsonread.h"
#include "formats/jsonwriter.h"

#include <boost/json.hpp>

#include <locale>
#include <sstream>

namespace Gizmoscope {

namespace {

constexpr std::size_t longestNumber = 32; // all digits of a double need 24
constexpr std::size_t mostNumbers = 16;

std::string numberText(double value)
{
    std::array<char, longestNumber> buffer {};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

// Not std::from_chars(), which not every standard library has for these.
bool numberFromText(std::string_view text, double &value)
{
    if (text.empty() || text.size() > longestNumber
        || text.find_first_not_of("0123456789+-.e") != std::string_view::npos) {
        return false;
    }
    std::istringstream stream {std::string(text)};
    stream.imbue(std::locale::classic());
    stream >> value;
    return !stream.fail() && stream.peek() == std::istringstream::traits_type::eof();
}

bool readAnswer(const boost::json::object &object, std::vector<double> &answer)
{
    const boost::json::value *member = object.if_contains("answer");
    if (!member || !member->is_array() || member->get_array().size() > mostNumbers)
        return false;
    for (const boost::json::value &each : member->get_array()) {
        double number = 0;
        if (!each.is_string()
            || !numberFromText({each.get_string().data(), each.get_string().size()}, number))
            return false;
        answer.push_back(number);
    }
    return true;
}

} // namespace

std::string predictionToJson(const Prediction &prediction)
{
    JsonWriter w;
    w.beginObject();
    w.text("lesson", prediction.lesson);
    w.text("kind", prediction.kind);
    w.beginArray("answer");
    for (const double each : prediction.answer)
        w.text({}, numberText(each));
    w.endArray();
    w.text("text", prediction.text);
    w.endObject();
    return w.take();
}

bool predictionFromJson(std::string_view text, Prediction &prediction)
{
    boost::json::error_code error;
    const boost::json::value root =
        boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
    if (error || !root.is_object())
        return false;
    const boost::json::object &o = root.get_object();
    Prediction read;
    if (!readMember(o, "lesson", read.lesson) || !readMember(o, "kind", read.kind)
        || !readAnswer(o, read.answer) || !readMember(o, "text", read.text) || !isSound(read)) {
        return false;
    }
    prediction = std::move(read);
    return true;
}

} // namespace Gizmoscope
